package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.acceptance.procedure.CaseWork.OFFICER;

import java.util.List;
import java.util.Map;

/**
 * Letter of 8 July 2015 by four organisations with six concerns; in December the issue at its core is solved and the
 * review goes on; draft to both parties in mid-March 2016; adopted 22 June 2016, with 60 and 90 days for the
 * recommendations; the government's letter of withdrawal came and took effect on 6 December 2016, announced the day after
 * (OGP, statement of 22 June 2016 and withdrawal of Hungary). Inner steps, the day of filing the report and the question
 * that is open at the end are invented.
 */
final class HungaryCase {

    private static final List<String> FILERS =
            List.of("Hungarian Civil Liberties Union", "K-Monitor", "TI Hungary", "Sunlight Foundation");

    private final CaseWork work;
    private final Chamber chamber;
    private final Filer filer;
    private String asked = "";

    HungaryCase(Town town, Chamber chamber) {
        this.work = new CaseWork(town, "HUN");
        this.chamber = chamber;
        this.filer = new Filer(town.responsePolicy);
    }

    void enterInto(Diary diary) {
        diary.on("2015-07-08", "Hungary: letter of four", this::filed);
        diary.on("2015-07-10", "Hungary: acknowledged", () -> work.act("/acknowledgement", Map.of()));
        diary.on("2015-08-03", "Hungary: eligible", this::eligible);
        diary.on("2015-12-10", "Hungary: no reply blocked nothing; part of it is solved", this::partlySolved);
        diary.on("2016-03-14", "Hungary: drafted", () -> work.act("/report", Map.of("stage", "DRAFTED")));
        diary.on(
                "2016-03-15", "Hungary: draft to both", () -> work.act("/report", Map.of("stage", "SENT_FOR_COMMENT")));
        diary.on("2016-05-25", "Hungary: report filed", this::reported);
        diary.on("2016-06-22", "Hungary: report adopted", this::adopted);
        diary.on("2016-06-23", "Hungary: recommendations", this::recommended);
        diary.on("2016-12-01", "Hungary: a question is open", this::asksForMoreTime);
        diary.on("2016-12-06", "Hungary: leaves", this::leaves);
        diary.at("2016-12-06T16:00:00Z", "Hungary: moot", this::isMoot);
        diary.at("2016-12-07T17:00:00Z", "Hungary: announced", this::isAnnounced);
    }

    private void filed() {
        work.filed(filer.files(LetterForm.of("HUN", "CIVIL_SOCIETY_ORGANISATION", FILERS, 6)));
    }

    private void eligible() {
        work.act("/screening", Map.of("outcome", "ELIGIBLE"));
        work.act("/response-request", Map.of());
    }

    private void partlySolved() {
        assertThat(work.state()).isEqualTo("UNDER_REVIEW");
        filer.supplements("What the first concern is about was settled this month; the rest stands.");
        assertThat(work.seen().path("steps").toString()).contains("RESPONSE_LAPSED", "EVIDENCE_ADDED");
    }

    private void reported() {
        work.filesReport(6);
        asked = work.asks(Map.of("question", "ADOPT_REPORT"));
    }

    /** Criteria and Standards as it sits since February. */
    private void adopted() {
        var resolution = chamber.tabled(asked, "2016-06-22");
        chamber.consensus(resolution, "2016-06-22");
        chamber.publish(resolution);
    }

    private void recommended() {
        assertThat(work.state()).isEqualTo("STAGE_ONE");
        work.act("/actions", recommendation("dialogue-mechanism", "2016-08-21"));
        work.act("/actions", recommendation("new-commitments", "2016-11-19"));
    }

    private static Map<String, String> recommendation(String code, String dueOn) {
        return Map.of("kind", "RECOMMENDATION", "code", code, "dueOn", dueOn);
    }

    private void asksForMoreTime() {
        chamber.fill("2016-12-01");
        asked = work.asks(Map.of("question", "EXTEND_STAGE_ONE"));
    }

    /** At membership, by a letter; the case hears of it. */
    private void leaves() {
        assertThat(chamber.stateOf(asked)).isEqualTo("DRAFT");
        var membership = work.town().membership;
        membership.post(
                OFFICER,
                "/withdrawals",
                null,
                Map.of(
                        "country", "HUN",
                        "letterDate", "2016-12-05",
                        "receivedDate", "2016-12-06",
                        "channel", "courier",
                        "originalLanguage", "hu",
                        "fromOffice", "Ministry of Foreign Affairs",
                        "signatory", Map.of("name", "on file", "level", "FOREIGN_MINISTER"),
                        "texts", List.of(Map.of("language", "hu", "body", "on file"))));
        var address = "/withdrawals/"
                + membership
                        .get(OFFICER, "/withdrawals?country=HUN")
                        .path("items")
                        .get(0)
                        .path("id")
                        .asString();
        membership.act(OFFICER, address, "/authenticity", Map.of("authentic", true));
        work.town().forwardTo("2016-12-06T15:10:00Z");
        membership.act(
                OFFICER,
                address,
                "/acknowledgement",
                Map.of("sentAt", "2016-12-06T15:10:00Z", "channel", "courier", "reference", "reply"));
        membership.act(OFFICER, address, "/information", Map.of("informedOn", "2016-12-06", "reference", "note-1"));
    }

    private void isMoot() {
        assertThat(work.statusOf("2016-12-05")).isNotEqualTo("WITHDRAWN");
        assertThat(work.statusOf("2016-12-06")).isEqualTo("WITHDRAWN");
        assertThat(work.state()).isEqualTo("MOOT");
        assertThat(chamber.stateOf(asked)).isEqualTo("WITHDRAWN");
        assertThat(work.told().path("status").asString())
                .as("until it is announced")
                .isEqualTo("STAGE_ONE");
        work.byTwo("/announcement", Map.of("note", "member-left"));
    }

    private void isAnnounced() {
        assertThat(work.told().path("status").asString()).isEqualTo("CLOSED_MEMBER_LEFT");
        assertThat(work.told().path("timeline").toString())
                .contains("\"step\":\"MEMBER_LEFT\",\"happenedOn\":\"2016-12-06\",\"announcedOn\":\"2016-12-07\"");
        assertThat(work.seen().path("steps").toString())
                .as("never deleted")
                .contains("LETTER_RECEIVED", "REPORT_ADOPTED");
        assertThat(work.clocks())
                .containsEntry("ACKNOWLEDGEMENT", "MET 5")
                .containsEntry("SCREENING", "MET 4")
                .containsEntry("RESPONSE", "MISSED -435")
                .containsEntry("ADOPTION", "MET 0")
                .containsEntry("STAGE_ONE", "DROPPED");
    }
}
