package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * Letter of 2 March 2015, report adopted 18 May 2015, inactive by 16 to 3 with 3 abstentions on 4 May 2016, the review of
 * 2017 overdue without reinstating anybody, a second year by 19 to 1 with 2 on 28 June 2017, told the day after; extended
 * with milestones in December 2018, which failed: out on 17 August 2023 (OGP, Response Policy case page). Holders of
 * seats, inner steps of 2015 and 2016 and the milestone's day are invented.
 */
final class AzerbaijanCase {

    private static final List<String> FILERS = List.of("CIVICUS", "Publish What You Pay", "ARTICLE 19");

    private final CaseWork work;
    private final Chamber chamber;
    private String asked = "";
    private String resolution = "";

    AzerbaijanCase(Town town, Chamber chamber) {
        this.work = new CaseWork(town, "AZE");
        this.chamber = chamber;
    }

    void enterInto(Diary diary) {
        diary.at("2015-03-02T14:30:00Z", "Azerbaijan: letter of three", this::filed);
        diary.on("2015-03-04", "Azerbaijan: acknowledged", () -> work.act("/acknowledgement", Map.of()));
        diary.on("2015-03-10", "Azerbaijan: eligible", this::eligible);
        diary.on("2015-03-27", "Azerbaijan: the government denies", this::replied);
        diary.on("2015-04-27", "Azerbaijan: report filed", this::reported);
        diary.on("2015-05-18", "Azerbaijan: report adopted", this::adopted);
        diary.on("2015-05-19", "Azerbaijan: stage one", this::inStageOne);
        diary.on("2016-02-24", "Azerbaijan: stage one is over", this::stageOneIsOver);
        diary.at("2016-02-24T16:00:00Z", "Azerbaijan: stage two recommended", () -> decideInSubCommittee("2016-02-24"));
        diary.on("2016-02-25", "Azerbaijan: the vote is asked for", () -> asked = work.asks(question("STAGE_TWO")));
        diary.on("2016-05-04", "Azerbaijan: 16 to 3 with 3", this::inactive);
        diary.on("2016-05-05", "Azerbaijan: inactive", this::isInactive);
        diary.on("2017-05-23", "Azerbaijan: the review is overdue", this::overdue);
        diary.at("2017-06-28T14:00:00Z", "Azerbaijan: a second year is asked for", this::asksForSecondYear);
        diary.on("2017-06-28", "Azerbaijan: 19 to 1 with 2", this::secondYear);
        diary.on("2017-06-29", "Azerbaijan: told a day later", () -> chamber.publish(resolution));
        diary.on("2017-06-30", "Azerbaijan: two days are kept apart", this::twoDays);
        diary.at("2018-12-05T14:00:00Z", "Azerbaijan: milestones are asked for", this::asksForMilestones);
        diary.on("2018-12-05", "Azerbaijan: extended with milestones", this::milestones);
        diary.on("2018-12-06", "Azerbaijan: told", () -> chamber.publish(resolution));
        diary.on("2023-08-17", "Azerbaijan: milestones missed", this::failed);
        diary.on("2023-08-18", "Azerbaijan: out", this::out);
    }

    private void filed() {
        work.filed(new Filer(work.town().responsePolicy)
                .files(LetterForm.of("AZE", "CIVIL_SOCIETY_ORGANISATION", FILERS, 5)));
    }

    private void eligible() {
        work.act("/screening", Map.of("outcome", "ELIGIBLE"));
        work.act("/response-request", Map.of());
    }

    private void replied() {
        work.act("/response", Map.of("receivedOn", "2015-03-27"));
        work.act("/report", Map.of("stage", "DRAFTED"));
        work.act("/report", Map.of("stage", "SENT_FOR_COMMENT"));
    }

    private void reported() {
        work.filesReport(5);
        asked = work.asks(question("ADOPT_REPORT"));
    }

    private void adopted() {
        chamber.fill("2015-05-18");
        chamber.criteriaAndStandards("2015-05-18");
        decideInSubCommittee("2015-05-18");
    }

    private void decideInSubCommittee(String day) {
        resolution = chamber.tabled(asked, day);
        chamber.consensus(resolution, day);
        chamber.publish(resolution);
    }

    private void inStageOne() {
        assertThat(work.state()).isEqualTo("STAGE_ONE");
        assertThat(work.clocks()).containsEntry("ADOPTION", "MET 7");
    }

    private void stageOneIsOver() {
        assertThat(work.clocks().get("STAGE_ONE")).startsWith("MISSED");
        chamber.fill("2016-02-24");
        chamber.criteriaAndStandards("2016-02-24");
        asked = work.asks(question("RECOMMEND_STAGE_TWO"));
    }

    private void inactive() {
        resolution = chamber.tabled(asked, "2016-05-04");
        chamber.ballot(resolution, "2016-05-04", 16, 3, 3);
        assertThat(work.statusOf("2016-05-04")).isNotEqualTo("INACTIVE");
        chamber.publish(resolution);
    }

    private void isInactive() {
        assertThat(work.state()).isEqualTo("SUSPENDED");
        assertThat(work.counts()).containsExactly(16, 3, 3);
        assertThat(work.statusOf("2016-05-03")).isNotEqualTo("INACTIVE");
        assertThat(work.statusOf("2016-05-04")).isEqualTo("INACTIVE");
        assertThat(work.town().membership.get(null, "/participants/AZE/history").toString())
                .containsOnlyOnce("resolution:request/" + asked);
    }

    private void overdue() {
        assertThat(work.state()).isEqualTo("REVIEW_DUE");
        assertThat(work.seen().path("flags").toString()).contains("REVIEW_OVERDUE", "\"loweredOn\":null");
        assertThat(work.statusOf("2017-05-23")).isEqualTo("INACTIVE");
    }

    private void asksForSecondYear() {
        chamber.fill("2017-06-28");
        asked = work.asks(question("EXTEND_SUSPENSION"));
    }

    private void secondYear() {
        resolution = chamber.tabled(asked, "2017-06-28");
        chamber.ballot(resolution, "2017-06-28", 19, 1, 2);
    }

    private void twoDays() {
        assertThat(work.state()).isEqualTo("SUSPENDED");
        assertThat(work.counts()).containsExactly(19, 1, 2);
        assertThat(work.told().path("timeline").toString())
                .contains("\"happenedOn\":\"2017-06-28\",\"announcedOn\":\"2017-06-29\"");
        assertThat(work.statusOf("2017-06-30")).isEqualTo("INACTIVE");
    }

    private void asksForMilestones() {
        chamber.fill("2018-12-05");
        var milestones = List.of(Map.of("code", "reforms-of-the-plan", "dueOn", "2022-12-31"));
        asked = work.asks(Map.of("question", "EXTEND_SUSPENSION", "reviewOn", "2023-12-05", "milestones", milestones));
    }

    private void milestones() {
        resolution = chamber.tabled(asked, "2018-12-05");
        chamber.unanimous(resolution, "2018-12-05");
    }

    private void failed() {
        var decision = work.decision().path("id").asString();
        work.byTwo("/decisions/%s/milestones/1/verification".formatted(decision), Map.of("met", false));
    }

    private void out() {
        assertThat(work.state()).isEqualTo("CLOSED");
        assertThat(work.statusOf("2023-08-16")).isEqualTo("INACTIVE");
        assertThat(work.statusOf("2023-08-17")).isEqualTo("REMOVED");
        assertThat(work.clocks())
                .containsEntry("ACKNOWLEDGEMENT", "MET 5")
                .containsEntry("SCREENING", "MET 22")
                .containsEntry("RESPONSE", "MET 39")
                .containsEntry("ADOPTION", "MET 7")
                .containsEntry("STAGE_ONE", "MISSED -98")
                .containsEntry("SUSPENSION", "MISSED -55, MISSED -160, MET 110");
    }

    private static Map<String, String> question(String name) {
        return Map.of("question", name);
    }
}
