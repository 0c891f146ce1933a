package org.hemicycle.identity.client;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * How long tokens hold.
 *
 * @param lifetime a client's own token
 * @param ofPeople a token for who signed in; short, because the session can end before
 * @param refresh the longest pause between two uses of a refresh token
 */
@ConfigurationProperties("identity.token")
public record TokenTimes(Duration lifetime, Duration ofPeople, Duration refresh) {

    private static final Duration CODE = Duration.ofMinutes(1);

    TokenSettings ofClients() {
        return TokenSettings.builder().accessTokenTimeToLive(lifetime).build();
    }

    /** Each refresh token is used once. */
    TokenSettings ofSignIns() {
        return TokenSettings.builder()
                .authorizationCodeTimeToLive(CODE)
                .accessTokenTimeToLive(ofPeople)
                .refreshTokenTimeToLive(refresh)
                .reuseRefreshTokens(false)
                .build();
    }
}
