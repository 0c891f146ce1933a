package org.hemicycle.identity.client;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.secret.RandomSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.stereotype.Component;

/** Access clients and web clients as the token server wants to see them. */
@Component
public class TokenClients implements RegisteredClientRepository {

    private static final String PERSON = "person";

    private final AccessClients clients;
    private final WebClients applications;
    private final TokenTimes times;
    private final String hashOfNothing;

    TokenClients(AccessClients clients, WebClients applications, PasswordEncoder hashes, TokenTimes times) {
        this.clients = clients;
        this.applications = applications;
        this.times = times;
        this.hashOfNothing = String.valueOf(hashes.encode(RandomSecret.next()));
    }

    /** In whose name this client acts by itself; nobody for an application, which acts for who signed in. */
    public static Optional<PersonId> personBehind(RegisteredClient client) {
        return Optional.ofNullable(client.getClientSettings().<String>getSetting(PERSON))
                .map(id -> new PersonId(UUID.fromString(id)));
    }

    /** A client nobody knows is refused like a wrong secret, after the same work: the answer tells nothing. */
    @Override
    public RegisteredClient findByClientId(String clientId) {
        return clients.findByClientId(clientId)
                .map(this::registered)
                .or(() -> applications.findByClientId(clientId).map(this::registered))
                .orElseGet(() -> nobody(clientId));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        var uuid = UUID.fromString(id);
        return clients.findById(new AccessClientId(uuid))
                .map(this::registered)
                .or(() -> applications.findById(new WebClientId(uuid)).map(this::registered))
                .orElse(null);
    }

    /** Called after a sign-in whose secret deserves a better hash than the one kept. */
    @Override
    public void save(RegisteredClient client) {
        var better = Objects.requireNonNull(client.getClientSecret());
        clients.findById(new AccessClientId(UUID.fromString(client.getId())))
                .map(kept -> kept.withSecretHash(better))
                .ifPresent(clients::save);
    }

    private RegisteredClient registered(AccessClient client) {
        return registered(client.id().value(), client.clientId(), client.secretHash(), client.person());
    }

    private RegisteredClient nobody(String clientId) {
        return registered(UUID.randomUUID(), clientId, hashOfNothing, PersonId.next());
    }

    private RegisteredClient registered(UUID id, String clientId, String secretHash, PersonId person) {
        return Registrations.of(id, clientId, secretHash)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(times.ofClients())
                .clientSettings(ClientSettings.builder()
                        .setting(PERSON, person.toString())
                        .build())
                .build();
    }

    private RegisteredClient registered(WebClient application) {
        return Registrations.ofApplication(application)
                .tokenSettings(times.ofSignIns())
                .build();
    }
}
