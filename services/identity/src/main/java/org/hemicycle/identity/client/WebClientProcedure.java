package org.hemicycle.identity.client;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the applications people sign in to as the configuration names them. */
@Service
@Transactional
public class WebClientProcedure {

    /**
     * @param redirectUris where a code may be sent, separated by spaces
     * @param signOutUris where a browser may be sent after signing out
     */
    public record Configured(String clientId, String secret, String redirectUris, String signOutUris) {}

    private final WebClients clients;
    private final PasswordEncoder hashes;

    WebClientProcedure(WebClients clients, PasswordEncoder hashes) {
        this.clients = clients;
        this.hashes = hashes;
    }

    public void keep(Configured wanted, boolean demo) {
        var known = clients.findByClientId(wanted.clientId());
        if (known.isEmpty()) {
            clients.save(new WebClient(
                    WebClientId.next(),
                    0,
                    wanted.clientId(),
                    hash(wanted),
                    wanted.redirectUris(),
                    wanted.signOutUris(),
                    demo ? WebClient.Origin.DEMO : WebClient.Origin.CONFIGURED));
        } else if (differs(known.get(), wanted)) {
            clients.save(known.get().configured(hash(wanted), wanted.redirectUris(), wanted.signOutUris()));
        }
    }

    @Transactional(readOnly = true)
    public boolean mayRedirectTo(String clientId, String uri) {
        return clients.findByClientId(clientId)
                .filter(client -> client.redirects().contains(uri))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public boolean exists(String clientId) {
        return clients.findByClientId(clientId).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean holdsDemoClients() {
        return clients.existsByOrigin(WebClient.Origin.DEMO);
    }

    /** The origins of all applications: where a form of ours may lead a browser in the end. */
    @Transactional(readOnly = true)
    public List<String> origins() {
        return clients.findAll().stream()
                .flatMap(client -> client.redirects().stream())
                .map(URI::create)
                .map(uri -> uri.getScheme() + "://" + uri.getAuthority())
                .distinct()
                .toList();
    }

    private boolean differs(WebClient known, Configured wanted) {
        return !known.redirectUris().equals(wanted.redirectUris())
                || !known.signOutUris().equals(wanted.signOutUris())
                || !hashes.matches(wanted.secret(), known.secretHash());
    }

    private String hash(Configured wanted) {
        return Objects.requireNonNull(hashes.encode(wanted.secret()));
    }
}
