package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hemicycle.platform.test.TestTokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The resolution of 4 May 2016 on Turkey, unanimous: four conditions, the fourth a plan by 1 September; it did not come,
 * and on 21 September 2016 Turkey was inactive without a new vote (OGP, Turkey inactive, 21 September 2016;
 * freedominfo.org, May 2016). The findings on the first three, the days of the first and third and the holders of seats
 * that are not on record are invented.
 */
@Tag("long")
class TurkeyResolutionIT {

    private static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String COLLEAGUE = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String NUMBER = "2016-05-04-2";

    /** For seats whose holders of 2016 are not on record. */
    private static final List<String> STAND_INS = List.of("MEX", "FRA", "HRV", "BRA", "GBR", "USA", "PHL", "NOR");

    @Test
    void makesTurkeyInactiveOnItsOwnDayWithoutANewVote() throws IOException {
        try (var town = Town.open("2016-05-02T12:00:00Z", "2016-05-01")) {
            fillTheCommittee(town);
            var resolution = adopted(town);
            assertThat(statusOf(town, "2016-05-05")).isEqualTo("DEVELOPING");
            published(town, resolution);

            town.forwardTo("2016-06-01T12:00:00Z");
            verify(town, resolution, 1, "MET", "2016-06-01");
            verify(town, resolution, 2, "MET", "2016-06-01");
            town.forwardTo("2016-09-02T12:00:00Z");
            verify(town, resolution, 3, "MET", "2016-09-02");
            verify(town, resolution, 4, "NOT_MET", "2016-09-02");
            town.forwardTo("2016-09-20T12:00:00Z");
            assertThat(town.elections
                            .get(null, "/resolutions/" + resolution)
                            .path("settlement")
                            .isNull())
                    .isTrue();
            assertThat(statusOf(town, "2016-09-21")).isEqualTo("DEVELOPING");

            town.forwardTo("2016-09-22T12:00:00Z");

            assertThat(statusOf(town, "2016-09-20")).isEqualTo("DEVELOPING");
            assertThat(statusOf(town, "2016-09-21")).isEqualTo("INACTIVE");
            assertThat(town.membership.get(null, "/participants/TUR/history").toString())
                    .contains("resolution:" + NUMBER);
            var seen = town.elections.get(null, "/resolutions/" + resolution);
            assertThat(seen.path("settlement").asString()).isEqualTo("APPLIED");
            assertThat(seen.path("outcome").asString()).isEqualTo("ADOPTED_BY_CONSENSUS");
            assertThat(seen.path("votes").size()).isZero();
        }
    }

    /** Every seat that the published compositions leave open gets somebody, by two officers. */
    private static void fillTheCommittee(Town town) {
        var committee = town.elections.get(null, "/committee?on=2016-05-04");
        var taken = committee.path("members").findValuesAsString("holder");
        var governments =
                STAND_INS.stream().filter(code -> !taken.contains(code)).iterator();
        for (var half : committee.path("halves")) {
            for (var seat : half.path("open")) {
                var name = seat.asString();
                var holder = name.startsWith("government-")
                        ? governments.next()
                        : UUID.randomUUID().toString();
                var asked = town.elections.post(
                        OFFICER,
                        "/committee/seats/%s/terms".formatted(name),
                        1,
                        Map.of(
                                "holder", holder,
                                "kind", "ORDINARY",
                                "firstDay", "2015-10-01",
                                "lastDay", "2018-09-30",
                                "basis", "test:invented",
                                "source", "not on record"));
                approve(town, asked);
            }
        }
    }

    private static String adopted(Town town) {
        var drafted = town.elections.post(OFFICER, "/resolutions", null, text());
        var resolution = "/resolutions/" + drafted.path("id").asString();
        act(town, resolution, "/circulation", Map.of());
        act(town, resolution, "/tabling", Map.of("on", "2016-05-04", "meeting", "Cape Town"));
        var present = StreamSupport.stream(
                        town.elections
                                .get(null, "/committee?on=2016-05-04")
                                .path("members")
                                .spliterator(),
                        false)
                .map(member -> member.path("holder").asString())
                .toList();
        assertThat(present).hasSize(22);
        town.forwardTo("2016-05-04T15:00:00Z");
        act(town, resolution, "/consensus", Map.of("present", present, "objecting", List.of()));
        return drafted.path("id").asString();
    }

    private static Map<String, Object> text() {
        return Map.of(
                "number", NUMBER,
                "matter", "STATUS",
                "language", "en",
                "title", "Turkey: time until 1 September 2016",
                "body", "(1) a minister and a point of contact; (2) a timetable; (3) a visit; (4) an action plan.",
                "effect", Map.of("country", "TUR", "to", "INACTIVE", "ground", "PROCESS"),
                "effectiveOn", "2016-09-21",
                "conditions",
                        List.of(
                                condition("1-lead", "2016-05-31"),
                                condition("2-timetable", "2016-05-31"),
                                condition("3-visit", "2016-09-01"),
                                condition("4-plan", "2016-09-01")));
    }

    private static Map<String, String> condition(String code, String dueOn) {
        return Map.of("textCode", code, "dueOn", dueOn, "verifier", "criteria-and-standards");
    }

    private static void published(Town town, String id) {
        approve(town, act(town, "/resolutions/" + id, "/publication", Map.of("note", "minutes-approved")));
        town.forwardTo("2016-05-05T12:00:00Z");
        assertThat(town.elections.get(null, "/resolutions/" + id).path("state").asString())
                .isEqualTo("IN_FORCE");
    }

    private static void verify(Town town, String id, int condition, String result, String on) {
        act(
                town,
                "/resolutions/" + id,
                "/conditions/%d/verification".formatted(condition),
                Map.of("result", result, "verifiedOn", on, "evidence", "note-" + condition));
    }

    private static JsonNode act(Town town, String resolution, String act, Map<String, ?> body) {
        var version = town.elections.get(OFFICER, resolution).path("version").asInt();
        return town.elections.post(OFFICER, resolution + act, version, body);
    }

    private static void approve(Town town, JsonNode asked) {
        var path = "/approvals/%s/approval".formatted(asked.path("id").asString());
        town.elections.post(COLLEAGUE, path, asked.path("version").asInt(), Map.of());
    }

    private static String statusOf(Town town, String day) {
        return town.membership
                .get(null, "/participants/TUR?on=" + day)
                .path("participant")
                .path("standing")
                .path("recorded")
                .asString();
    }
}
