package org.hemicycle.portal.session;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks identity to renew a session's tokens and to narrow them to one service. */
@Component
class TokenDesk {

    /** As the token endpoint answers. */
    record Given(
            String access_token, long expires_in, @Nullable String refresh_token) {}

    private final RestClient http;

    TokenDesk(PortalSettings settings) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofMillis(700)).build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(Duration.ofSeconds(2));
        this.http = RestClient.builder()
                .baseUrl(settings.of(Neighbour.IDENTITY).toString())
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setBasicAuth(
                        settings.identity().client(), settings.identity().secret()))
                .build();
    }

    /** @throws SignedOut if the session has ended there */
    Given renew(String refreshToken) {
        return ask("/oauth2/token", Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    /** Token exchange (RFC 8693): what one service holds opens no other. */
    Given narrow(String accessToken, String service) {
        return ask(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "subject_token",
                        accessToken,
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:access_token",
                        "audience",
                        service));
    }

    /** A kindness: the tokens die with the session anyway. */
    void giveBack(String refreshToken) {
        ask("/oauth2/revoke", Map.of("token", refreshToken));
    }

    private Given ask(String path, Map<String, String> fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        try {
            var given = http.post().uri(path).body(form).retrieve().body(Given.class);
            return given == null ? new Given("", 0, null) : given;
        } catch (HttpClientErrorException.BadRequest refused) {
            throw new SignedOut(refused);
        } catch (RestClientException failure) {
            throw new Away(Neighbour.IDENTITY, failure);
        }
    }
}
