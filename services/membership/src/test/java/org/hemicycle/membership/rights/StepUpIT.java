package org.hemicycle.membership.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What decides a case is for who has just proved with a passkey to be who they are; the demo does not ask for it. */
@SpringBootTest(properties = {"spring.config.name=membership", "platform.step-up.acts=all"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
class StepUpIT {

    private static final UUID PERSON = UUID.randomUUID();
    private static final String BY_PASSWORD = TestTokens.proved("pwd", Duration.ZERO, PERSON, "secretariat");
    private static final String BY_PASSKEY = TestTokens.of(PERSON, "secretariat");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Test
    void aPasswordIsEnoughToReadAndNotToDecide() {
        var calls = new Calls(http);
        var cases = new MembershipCases(http, db, () -> jobs.runDue(clock.instant()));
        var asked = "/approvals/" + cases.approval;

        assertThat(calls.status(BY_PASSWORD, asked)).isEqualTo(200);
        assertThat(calls.actStatus(BY_PASSWORD, asked, "/approval", "{}")).isEqualTo(403);
        assertThat(calls.actStatus(BY_PASSWORD, "/eligibility/sheets/" + cases.sheet, "/publication", "{}"))
                .isEqualTo(403);
        assertThat(calls.actStatus(BY_PASSWORD, "/participants/KEN", "/voting-rights", """
                {"votes": false, "effectiveOn": {"earliest": "2026-01-05"}, "evidence": {"legalBasis": "Notice"}}"""))
                .isEqualTo(403);

        assertThat(calls.actStatus(BY_PASSKEY, asked, "/approval", "{}")).isEqualTo(200);
    }
}
