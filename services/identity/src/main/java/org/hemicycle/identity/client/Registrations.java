package org.hemicycle.identity.client;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.TOKEN_EXCHANGE;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import java.util.UUID;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** What clients may do at the token server. Applications ask with a code, and never without PKCE. */
final class Registrations {

    private Registrations() {}

    static RegisteredClient.Builder of(UUID id, String clientId, String secretHash) {
        return RegisteredClient.withId(id.toString())
                .clientId(clientId)
                .clientSecret(secretHash)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST);
    }

    static RegisteredClient.Builder ofApplication(WebClient application) {
        return of(application.id().value(), application.clientId(), application.secretHash())
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .authorizationGrantType(TOKEN_EXCHANGE)
                .redirectUris(uris -> uris.addAll(application.redirects()))
                .postLogoutRedirectUris(uris -> uris.addAll(application.signOuts()))
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
    }
}
