package org.hemicycle.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.session.Proof;
import org.hemicycle.identity.session.SessionId;
import org.hemicycle.identity.session.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class DemandTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @ParameterizedTest(name = "{0}: proved by {1} {2} s ago, goes to {3}")
    @CsvSource({
        "'', PASSWORD, 100000, ",
        "max_age=300, PASSWORD, 299, ",
        "max_age=300, PASSWORD, 301, /sign-in",
        "max_age=0, PASSWORD, 5, ",
        "max_age=0, PASSWORD, 31, /sign-in",
        "max_age=x, PASSWORD, 100000, ",
        "prompt=login, PASSWORD, 1, /sign-in",
        "acr_values=phr, PASSWORD, 1, /step-up",
        "acr_values=phr, PASSKEY, 100000, ",
        "acr_values=other phr, PASSWORD, 1, /step-up",
        "acr_values=phr&max_age=300, PASSKEY, 301, /step-up",
        "acr_values=phr&max_age=300, PASSKEY, 299, ",
        "max_age=300, PASSKEY, 301, /sign-in"
    })
    void sendsToThePageWhereTheMissingProofIsGiven(String query, Proof proof, int secondsAgo, String page) {
        var request = new MockHttpServletRequest("GET", "/oauth2/authorize");
        request.setQueryString(query);
        for (var pair : query.isEmpty() ? new String[0] : query.split("&")) {
            request.addParameter(pair.split("=")[0], pair.split("=")[1]);
        }
        var signedIn =
                new SignedIn(PersonId.next(), new SessionId(UUID.randomUUID()), proof, NOW.minusSeconds(secondsAgo));

        assertThat(Demand.of(request).pageFor(signedIn, NOW).orElse(null)).isEqualTo(page);
    }
}
