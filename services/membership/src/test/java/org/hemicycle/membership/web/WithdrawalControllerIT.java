package org.hemicycle.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A withdrawal over HTTP, by a government's own point of contact and the secretariat. */
@SpringBootTest(properties = "spring.config.name=membership")
@AutoConfigureMockMvc
@WithPostgres
class WithdrawalControllerIT {

    private static final String SECRETARIAT = TestTokens.of("secretariat");

    @Autowired
    MockMvcTester http;

    @Autowired
    StandingProcedure standing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Test
    void aGovernmentWithdrawsAndTheSecretariatDoesTheRest() {
        standing.admit("NRU", LocalDate.of(2012, 1, 1), "test:invented");
        var contact = TestTokens.pointOfContact("NRU");
        var path = received("NRU", contact);

        assertThat(get(path, null)).hasStatus(404);
        assertThat(get(path, contact)).hasStatusOk();
        assertThat(act(path + "/authenticity", contact, "{\"authentic\": true}"))
                .hasStatus(403);
        assertThat(act(path + "/authenticity", SECRETARIAT, "{\"authentic\": true}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("AUTHENTIC");
        jobs.runDue(clock.instant());
        assertThat(act(path + "/acknowledgement", SECRETARIAT, """
                {"sentAt": "2018-04-25T10:00:00Z", "channel": "courier", "reference": "waybill 7"}""")).hasStatusOk();
        assertThat(act(path + "/information", SECRETARIAT, """
                {"informedOn": "2018-04-26", "reference": "note 3"}""")).hasStatusOk();
        jobs.runDue(clock.instant());

        var seen = get(path, null);
        assertThat(seen).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("WITHDRAWN");
        assertThat(seen)
                .bodyJson()
                .extractingPath("$.setBySecretariat")
                .asArray()
                .isNotEmpty();
        assertThat(get("/withdrawals?country=NRU&state=WITHDRAWN", null))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(act(path + "/retraction", contact, retraction()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("STEP_IN_ORDER");
    }

    @Test
    void aPointOfContactActsForTheOwnGovernmentOnly() {
        assertThat(post("/withdrawals", TestTokens.pointOfContact("FJI"), "other", null, form("TON")))
                .hasStatus(403);
        assertThat(post("/withdrawals", TestTokens.of("partner"), "partner", null, form("TON")))
                .hasStatus(403);
        assertThat(post("/withdrawals", SECRETARIAT, null, null, form("TON"))).hasStatus(400);
        assertThat(post("/withdrawals", SECRETARIAT, "none", null, form("TON")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.clause")
                .isEqualTo("house-rule:withdrawal.participants");
    }

    @Test
    void aStepOutOfItsOrderIsRefused() {
        standing.admit("PLW", LocalDate.of(2012, 1, 1), "test:invented");
        var path = received("PLW", SECRETARIAT);

        assertThat(post(path + "/authenticity", SECRETARIAT, null, null, "{\"authentic\": true}"))
                .hasStatus(428);
        assertThat(act(path + "/information", SECRETARIAT, """
                {"informedOn": "2018-04-26", "reference": "note 3"}""")).hasStatus(409);
        assertThat(act(path + "/authenticity", SECRETARIAT, "{}")).hasStatus(422);
    }

    private String received(String country, String token) {
        var created = post("/withdrawals", token, UUID.randomUUID().toString(), null, form(country));
        assertThat(created).hasStatus(201);
        return Objects.requireNonNull(created.getResponse().getHeader("Location"));
    }

    private static String form(String country) {
        return """
                {"country": "%s", "letterDate": "2018-04-20", "receivedDate": "2018-04-23", "channel": "post",
                 "originalLanguage": "en", "fromOffice": "Office of the President",
                 "signatory": {"name": "A. Person", "level": "HEAD_OF_STATE"},
                 "texts": [{"language": "en", "body": "We withdraw."}],
                 "sources": [{"kind": "LETTER", "earliest": "2018-04-01", "latest": "2018-04-30", "source": "Gazette"}]}""".formatted(country);
    }

    private static String retraction() {
        return """
                {"letterDate": "2018-04-27", "receivedDate": "2018-04-27", "channel": "post", "originalLanguage": "en",
                 "fromOffice": "Office of the President", "signatory": "A. Person"}""";
    }

    /** As somebody who has read the present version. */
    private MvcTestResult act(String path, String token, String body) {
        var withdrawal = path.substring(0, path.lastIndexOf('/'));
        return post(
                path, token, null, get(withdrawal, SECRETARIAT).getResponse().getHeader("ETag"), body);
    }

    private MvcTestResult get(String path, @Nullable String token) {
        var request = http.get().uri(path);
        return (token == null ? request : request.header("Authorization", token)).exchange();
    }

    private MvcTestResult post(String path, String token, @Nullable String key, @Nullable String ifMatch, String body) {
        var request = http.post()
                .uri(path)
                .contentType(APPLICATION_JSON)
                .content(body)
                .header("Authorization", token);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.exchange();
    }
}
