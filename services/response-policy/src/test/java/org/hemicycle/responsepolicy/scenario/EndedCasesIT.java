package org.hemicycle.responsepolicy.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** Real cases that ended otherwise. What is not on record is said to be invented. */
@SpringBootTest(properties = {"spring.config.name=response-policy", "response-policy.publication.at-once=true"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
class EndedCasesIT {

    @Autowired
    ApplicationContext service;

    CaseRoom room;

    @BeforeEach
    void open() {
        room = new CaseRoom(service);
    }

    /**
     * Hungary: letter of 8 July 2015 by four organisations with six concerns; draft to both parties mid-March 2016;
     * adopted 22 June 2016; recommendations with 60 and 90 days; left on 6 December 2016, announced the day after (OGP,
     * statement of 22 June 2016 and withdrawal of Hungary). The day of filing the report is invented.
     */
    @Test
    void hungaryLeavesAndItsCaseIsMootAndStaysOnFile() {
        var id = room.filed("HUN", "2015-07-08", 4, 6);
        room.asksForResponse(id, "2015-07-10", "2015-08-03");
        room.on("2015-12-10"); // the issue at its core is solved; no response came in time
        assertThat(room.state(id)).isEqualTo("UNDER_REVIEW");
        room.letters.supplemented(id);
        room.reports(id, "2016-03-14", "2016-03-15", "2016-05-25", 6);
        room.adopted(id, "ADOPT_REPORT", "2016-06-22");
        assertThat(CaseRoom.days("2015-07-08", "2016-06-22")).isEqualTo(350);
        assertThat(room.clock(id, "ADOPTION", 1).path("state").asString()).isEqualTo("MET");
        room.act(id, "/actions", """
            {"kind": "RECOMMENDATION", "code": "dialogue-mechanism", "dueOn": "2016-08-21"}""");
        room.act(id, "/actions", """
            {"kind": "RECOMMENDATION", "code": "new-commitments", "dueOn": "2016-11-19"}""");

        room.on("2016-12-06");
        room.leaves("HUN", "2016-12-06");
        assertThat(room.state(id)).isEqualTo("MOOT");
        assertThat(room.status(id)).isEqualTo("STAGE_ONE");
        room.on("2016-12-07");
        room.announces(id);

        assertThat(room.status(id)).isEqualTo("CLOSED_MEMBER_LEFT");
        assertThat(room.told(id, null).path("timeline").toString())
                .contains("\"step\":\"MEMBER_LEFT\",\"happenedOn\":\"2016-12-06\",\"announcedOn\":\"2016-12-07\"")
                .doesNotContain("EVIDENCE_ADDED", "RESPONSE_LAPSED");
        assertThat(room.waiting(id)).isEmpty();
        assertThat(room.clock(id, "STAGE_ONE", 1).path("state").isNull()).isTrue();
    }

    /** Australia: an individual's letter of September 2016; June 2017: not for this policy, and unfounded. Days invented. */
    @Test
    void australiaIsRefusedWithPublishedReasons() {
        room.on("2016-09-12");
        var id = room.letters.received("AUS", "2016-09-12", "INDIVIDUAL", 1, 1);
        room.on("2016-09-15");
        room.act(id, "/acknowledgement", null);
        assertThat(room.tried(id, "/screening", "{\"outcome\": \"INELIGIBLE\"}").status())
                .isEqualTo(409);
        room.on("2017-06-14");
        room.act(id, "/screening", """
            {"outcome": "INELIGIBLE", "grounds": ["INDIVIDUAL_FILER", "PROCESS_MATTER", "UNFOUNDED"]}""");
        assertThat(room.http
                        .get("/response-cases/%s/outward".formatted(id), null)
                        .status())
                .isEqualTo(404);

        room.announces(id);

        var told = room.told(id, null);
        assertThat(told.path("status").asString()).isEqualTo("NOT_ELIGIBLE");
        assertThat(told.path("grounds").toString()).contains("INDIVIDUAL_FILER", "PROCESS_MATTER", "UNFOUNDED");
        assertThat(room.clock(id, "SCREENING", 1).path("state").asString()).isEqualTo("MISSED");
    }

    /** Guatemala: letter of 21 February 2020; statement of the civil-society members on 10 March, outside the policy. */
    @Test
    void guatemalaIsAnsweredOutsideThePolicy() {
        var id = room.filed("GTM", "2020-02-21", 1, 1);
        room.on("2020-02-24");
        room.act(id, "/acknowledgement", null);
        room.on("2020-03-10");
        room.act(id, "/supersession", "{\"reference\": \"statement-2020-03-10\"}");

        assertThat(room.state(id)).isEqualTo("CLOSED_SUPERSEDED");
        assertThat(room.seen(id).path("ruleSet").asString()).isEqualTo("RS-2017");
        assertThat(room.clock(id, "SCREENING", 1).path("state").isNull()).isTrue();
        assertThat(room.waiting(id)).isEmpty();
        room.announces(id);
        assertThat(room.status(id)).isEqualTo("CLOSED");
        assertThat(room.told(id, TestTokens.pointOfContact("GTM"))
                        .path("status")
                        .asString())
                .isEqualTo("CLOSED");
    }
}
