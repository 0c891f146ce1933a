package org.hemicycle.responsepolicy.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.decision.Answer.Counts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * Azerbaijan, 2015 to 2023: letter of 2 March 2015 by three organisations with five concerns; report adopted 18 May 2015;
 * inactive by 16 to 3 with 3 abstentions, 4 May 2016; a second year by 19 to 1 with 2, 28 June 2017, told the day after;
 * extended with milestones 5 December 2018; permanently suspended 17 August 2023 (OGP, Response Policy case page and
 * Steering Committee minutes). Days of the inner steps of 2015 and of the milestone are invented.
 */
@SpringBootTest(properties = {"spring.config.name=response-policy", "response-policy.publication.at-once=true"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
class AzerbaijanIT {

    @Autowired
    ApplicationContext service;

    CaseRoom room;

    @BeforeEach
    void open() {
        room = new CaseRoom(service);
    }

    @Test
    void goesTheWholeLadder() {
        var id = room.filed("AZE", "2015-03-02", 3, 5);
        adopts(id);
        stageOne(id);
        becomesInactive(id);
        nothingReinstatesByItself(id);
        aSecondYear(id);
        withMilestones(id);
        theEnd(id);
    }

    private void adopts(CaseId id) {
        room.asksForResponse(id, "2015-03-04", "2015-03-10");
        room.responds(id, "2015-03-27");
        room.reports(id, "2015-04-10", "2015-04-13", "2015-04-27", 5);
        room.on("2015-05-18");
        room.answered(room.asks(id, "ADOPT_REPORT"), "ADOPTED", "2015-05-18", "2015-05-18", null);

        assertThat(room.state(id)).isEqualTo("STAGE_ONE");
        assertThat(CaseRoom.days("2015-03-02", "2015-05-18")).isEqualTo(77);
        assertThat(room.clock(id, "ADOPTION", 1).path("dueOn").asString()).isEqualTo("2015-05-25");
        assertThat(room.clock(id, "ADOPTION", 1).path("state").asString()).isEqualTo("MET");
        assertThat(room.seen(id).path("ruleSet").asString()).isEqualTo("RS-2014");
        assertThat(room.facts(id, "decision-requested"))
                .singleElement()
                .asString()
                .contains(
                        "\"matter\":\"RESPONSE_CASE\"", "\"body\":\"CRITERIA_AND_STANDARDS\"", "\"recused\":[\"AZE\"]");
    }

    private void stageOne(CaseId id) {
        for (var action : new String[] {"OUTREACH", "TECHNICAL_ASSISTANCE", "WORK_PLAN_ITEM"}) {
            room.act(id, "/actions", """
                {"kind": "%s", "code": "stage-one", "dueOn": "2015-11-18"}""".formatted(action));
        }
        room.act(id, "/work-plan", "{\"state\": \"REQUESTED\"}");
        room.on("2015-11-20");
        assertThat(room.clock(id, "STAGE_ONE", 1).path("state").asString()).isEqualTo("MISSED");
        assertThat(room.facts(id, "clock-lapsed")).anyMatch(fact -> fact.contains("STAGE_ONE"));
        room.adopted(id, "RECOMMEND_STAGE_TWO", "2016-02-24");

        assertThat(room.state(id)).isEqualTo("STAGE_TWO_RECOMMENDED");
        assertThat(room.clock(id, "STAGE_ONE", 1).path("marginDays").asInt()).isEqualTo(-98);
    }

    private void becomesInactive(CaseId id) {
        room.on("2016-04-20");
        var vote = room.asks(id, "STAGE_TWO");
        assertThat(room.state(id)).isEqualTo("SC_VOTE");
        room.answered(vote, "ADOPTED", "2016-05-04", "2016-05-04", new Counts(16, 3, 3, 0, 0));
        room.answered(vote, "ADOPTED", "2016-05-04", "2016-05-04", new Counts(16, 3, 3, 0, 0));

        assertThat(room.state(id)).isEqualTo("SUSPENDED");
        assertThat(CaseRoom.days("2015-03-02", "2016-05-04")).isEqualTo(429);
        assertThat(room.decisions(id).getLast().path("inFavour").asInt()).isEqualTo(16);
        assertThat(room.decisions(id).getLast().path("abstained").asInt()).isEqualTo(3);
        assertThat(room.facts(id, "status-effect-due"))
                .singleElement()
                .asString()
                .contains("\"to\":\"INACTIVE\"", "\"ground\":\"VALUES\"", "\"effectiveOn\":\"2016-05-04\"");
    }

    private void nothingReinstatesByItself(CaseId id) {
        assertThat(room.clock(id, "SUSPENSION", 1).path("dueOn").asString()).isEqualTo("2017-05-04");
        room.on("2017-05-23");

        assertThat(room.state(id)).isEqualTo("REVIEW_DUE");
        assertThat(room.seen(id).path("flags").toString()).contains("REVIEW_OVERDUE", "\"loweredOn\":null");
        assertThat(room.facts(id, "status-effect-due")).hasSize(1);
        assertThat(room.status(id)).isEqualTo("STAGE_TWO");
    }

    private void aSecondYear(CaseId id) {
        room.on("2017-06-28");
        var vote = room.asks(id, "EXTEND_SUSPENSION");
        room.answered(vote, "ADOPTED", "2017-06-28", "2017-06-29", new Counts(19, 1, 2, 0, 0));
        room.act(id, "/actions", """
            {"kind": "RECOMMENDATION", "code": "updated-requirements", "dueOn": "2017-09-15"}""");

        assertThat(room.state(id)).isEqualTo("SUSPENDED");
        var decision = room.decisions(id).getLast();
        assertThat(decision.path("inFavour").asInt()).isEqualTo(19);
        assertThat(decision.path("decidedOn").asString()).isEqualTo("2017-06-28");
        assertThat(decision.path("announcedOn").asString()).isEqualTo("2017-06-29");
        assertThat(room.clock(id, "SUSPENSION", 1).path("marginDays").asInt()).isEqualTo(-55);
        assertThat(room.seen(id).path("flags").toString()).doesNotContain("\"loweredOn\":null");
        assertThat(room.facts(id, "status-effect-due")).hasSize(1);
        assertThat(room.facts(id, "case-announced").getLast())
                .contains("\"happenedOn\":\"2017-06-28\"", "\"announcedOn\":\"2017-06-29\"");
    }

    private void withMilestones(CaseId id) {
        room.on("2018-12-05");
        var vote = room.asks(id, "EXTEND_SUSPENSION", """
            , "reviewOn": "2023-12-05", "milestones": [{"code": "reforms-of-the-plan", "dueOn": "2022-12-31"}]""");
        room.answered(vote, "ADOPTED", "2018-12-05", "2018-12-06", null);

        assertThat(room.clock(id, "SUSPENSION", 3).path("dueOn").asString()).isEqualTo("2023-12-05");
        assertThat(room.clock(id, "SUSPENSION", 2).path("state").asString()).isEqualTo("MISSED");
    }

    /** Failure makes it final, as it was resolved: no new vote, but two persons who say that it failed. */
    private void theEnd(CaseId id) {
        room.on("2023-08-17");
        var decision = room.decisions(id).getLast().path("id").asString();
        room.byTwo(id, "/decisions/%s/milestones/1/verification".formatted(decision), "{\"met\": false}");

        assertThat(room.state(id)).isEqualTo("CLOSED");
        assertThat(room.status(id)).isEqualTo("PERMANENTLY_SUSPENDED");
        assertThat(room.facts(id, "status-effect-due").getLast())
                .contains("\"to\":\"REMOVED\"", "\"effectiveOn\":\"2023-08-17\"", "\"decidedOn\":\"2018-12-05\"");
        assertThat(CaseRoom.days("2016-05-04", "2023-08-17")).isEqualTo(2661);
        assertThat(room.waiting(id)).isEmpty();
    }
}
