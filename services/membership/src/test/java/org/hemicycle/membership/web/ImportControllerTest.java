package org.hemicycle.membership.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.membership.standing.imports.ImportReport;
import org.hemicycle.membership.standing.imports.MembershipEventsImport;
import org.hemicycle.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@WebMvcTest(ImportController.class)
@WebSlice
class ImportControllerTest {

    @Autowired
    MockMvcTester http;

    @MockitoBean
    MembershipEventsImport events;

    @Test
    void theAnswerIsTheReport() {
        given(events.run("country,iso3\n".getBytes(UTF_8), LocalDate.of(2016, 11, 30)))
                .willReturn(new ImportReport("cafe", 0, Map.of(), List.of()));

        assertThat(post("country,iso3\n").header(AUTHORIZATION, TestTokens.of("secretariat")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.file")
                .isEqualTo("cafe");
    }

    @Test
    void onlyTheSecretariatImports() {
        assertThat(post("x")).hasStatus(401);
        assertThat(post("x").header(AUTHORIZATION, TestTokens.of("partner"))).hasStatus(403);
    }

    @Test
    void aListThatIsTooLongIsNotRead() {
        given(events.run(any(), any())).willThrow(new AssertionError("was read"));

        assertThat(post("x".repeat(1024 * 1024 + 1)).header(AUTHORIZATION, TestTokens.of("secretariat")))
                .hasStatus(413);
    }

    private MockMvcRequestBuilder post(String csv) {
        return http.post()
                .uri("/imports/membership-events?until=2016-11-30")
                .contentType("text/csv")
                .content(csv);
    }
}
