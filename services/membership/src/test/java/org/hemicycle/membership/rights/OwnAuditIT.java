package org.hemicycle.membership.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A government sees what happened to its own standing, contacts and files, wherever the ledger keeps it. */
@SpringBootTest(properties = {"spring.config.name=membership", "test.context=own-audit"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnAuditIT {

    private static final String KENYA = TestTokens.pointOfContact("KEN");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    private Calls calls;
    private MembershipCases cases;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        calls = new Calls(http);
        cases = new MembershipCases(http, db, () -> jobs.runDue(clock.instant()));
    }

    @Test
    void ofItsStanding() {
        var seen = audit(KENYA, "participant", "KEN");

        assertThat(seen.findValuesAsString("act"))
                .contains("membership.status-changed.v1", "platform.approval-asked.v1")
                .doesNotContain("membership.eligibility-score-drafted.v1", "membership.standing-remarked.v1");
        assertThat(audit(TestTokens.of("auditor"), "participant", "KEN").findValuesAsString("act"))
                .contains("membership.eligibility-score-drafted.v1");
    }

    @Test
    void ofItsContactsAndLettersAndFile() {
        assertThat(audit(KENYA, "contacts", "KEN").findValuesAsString("act")).contains("membership.contact-named.v1");
        assertThat(audit(KENYA, "letter", cases.publicLetter).findValuesAsString("act"))
                .contains("membership.letter-registered.v1");
        var file = audit(TestTokens.pointOfContact("CHE"), "admission", cases.admission);
        assertThat(file.findValuesAsString("act")).contains("membership.letter-of-intent-received.v1");
        assertThat(file.findValues("actor")).allMatch(JsonNode::isNull);
    }

    private JsonNode audit(String token, String kind, String id) {
        return calls.get(token, "/cases/%s/%s/audit?limit=200".formatted(kind, id))
                .path("items");
    }
}
