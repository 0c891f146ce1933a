package org.hemicycle.membership.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whole datasets and logs are for everybody, and nobody uses them up for others. */
@SpringBootTest(properties = {"spring.config.name=membership", "platform.rate-limits.export.calls=3"})
@AutoConfigureMockMvc
@WithPostgres
class ExportLimitIT {

    private static final String MEMBERS = "/open-data/members.csv";

    @Autowired
    MockMvcTester http;

    @Test
    void oneNetworkIsSlowedDownAndTheOthersAreNot() {
        for (var address : new String[] {MEMBERS, "/public-log/export", MEMBERS}) {
            assertThat(get(address, "192.0.2.7", null)).hasStatusOk();
        }

        var refused = get(MEMBERS, "192.0.2.7", null);
        assertThat(refused).hasStatus(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(refused).bodyJson().extractingPath("$.type").isEqualTo("urn:problem:too-many-requests");

        assertThat(get("/open-data", "192.0.2.7", null))
                .as("the catalogue costs nothing")
                .hasStatusOk();
        assertThat(get(MEMBERS, "192.0.2.8", null)).hasStatusOk();
        assertThat(get(MEMBERS, "192.0.2.7", TestTokens.of(UUID.randomUUID(), "partner")))
                .as("who is signed in has a count of their own")
                .hasStatusOk();
    }

    private MvcTestResult get(String address, String from, @Nullable String token) {
        var request = http.get().uri(address).with(caller -> {
            caller.setRemoteAddr(from);
            return caller;
        });
        return (token == null ? request : request.header("Authorization", token)).exchange();
    }
}
