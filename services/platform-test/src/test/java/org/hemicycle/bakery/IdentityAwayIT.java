package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A service that was started while identity is away has no keys to check tokens with yet. */
@SpringBootTest(
        properties = {
            "spring.config.name=bakery",
            "test.tokens=false",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/oauth2/jwks"
        })
@AutoConfigureMockMvc
@WithPostgres
class IdentityAwayIT {

    @Autowired
    MockMvcTester http;

    @Test
    void aTokenThatCannotBeCheckedYetIsToBeSentAgain() {
        assertThat(http.get().uri("/operations/relay").header("Authorization", TestTokens.of("operator")))
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .hasContentType("application/problem+json");
    }

    @Test
    void whatIsOpenToEverybodyStaysOpen() {
        assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
    }
}
