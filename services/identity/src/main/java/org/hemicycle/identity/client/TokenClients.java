package org.hemicycle.identity.client;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The access clients as the token server wants to see them. */
@Component
public class TokenClients implements RegisteredClientRepository {

    private static final String PERSON = "person";

    private final AccessClients clients;
    private final TokenSettings tokens;
    private final String hashOfNothing;

    TokenClients(
            AccessClients clients, PasswordEncoder hashes, @Value("${identity.token.lifetime}") Duration lifetime) {
        this.clients = clients;
        this.tokens = TokenSettings.builder().accessTokenTimeToLive(lifetime).build();
        this.hashOfNothing = String.valueOf(hashes.encode(RandomSecret.next()));
    }

    /** In whose name this client acts. */
    public static PersonId personBehind(RegisteredClient client) {
        return new PersonId(UUID.fromString(client.getClientSettings().getSetting(PERSON)));
    }

    /** A client nobody knows is refused like a wrong secret, after the same work: the answer tells nothing. */
    @Override
    public RegisteredClient findByClientId(String clientId) {
        return clients.findByClientId(clientId).map(this::registered).orElseGet(() -> nobody(clientId));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.findById(new AccessClientId(UUID.fromString(id)))
                .map(this::registered)
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
        return RegisteredClient.withId(id.toString())
                .clientId(clientId)
                .clientSecret(secretHash)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(tokens)
                .clientSettings(ClientSettings.builder()
                        .setting(PERSON, person.toString())
                        .build())
                .build();
    }
}
