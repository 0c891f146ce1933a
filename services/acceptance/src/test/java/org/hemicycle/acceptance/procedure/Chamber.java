package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hemicycle.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** The Steering Committee, its seats filled where the holders are not on record, deciding on what it was asked. */
final class Chamber {

    private static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String COLLEAGUE = TestTokens.of(UUID.randomUUID(), "secretariat");
    /** Others each year, so that nobody sits for longer than the rules allow. */
    private static final List<String> STAND_INS = List.of(
            "MEX", "FRA", "HRV", "BRA", "GBR", "USA", "PHL", "NOR", "IDN", "CHL", "ROU", "ZAF", "GEO", "EST", "ITA",
            "ESP", "GRC", "DNK", "NLD", "SWE", "FIN", "CZE", "SVK", "LVA", "LTU", "ALB", "MNE", "MKD", "PER", "COL",
            "URY", "PRY", "KEN", "GHA", "LBR", "TUN", "JOR", "ISR", "KOR", "MNG", "NZL", "AUS", "CAN", "IRL", "MLT",
            "UKR", "MDA", "ARM");

    private final Town town;

    Chamber(Town town) {
        this.town = town;
    }

    /** Every seat that the published compositions leave open on that day gets somebody to the end of the mandate year. */
    void fill(String day) {
        var committee = town.elections.get(null, "/committee?on=" + day);
        var taken = new ArrayList<>(committee.path("members").findValuesAsString("holder"));
        var governments = STAND_INS.stream()
                .skip(11L * (endOfYear(day).getYear() % 4))
                .filter(code -> !taken.contains(code))
                .iterator();
        for (var half : committee.path("halves")) {
            for (var seat : half.path("open")) {
                var name = seat.asString();
                var person = UUID.randomUUID().toString();
                enter(name, "/terms", term(name.startsWith("government-") ? governments.next() : person, day));
            }
        }
    }

    private static Map<String, Object> term(String holder, String day) {
        var last = endOfYear(day);
        return Map.of(
                "holder",
                holder,
                "kind",
                "REMAINDER",
                "firstDay",
                day,
                "lastDay",
                last.toString(),
                "basis",
                "test:invented",
                "source",
                "not on record");
    }

    private static LocalDate endOfYear(String day) {
        var date = LocalDate.parse(day);
        return LocalDate.of(date.getMonthValue() >= 10 ? date.getYear() + 1 : date.getYear(), 9, 30);
    }

    /** Two of each half sit in Criteria and Standards from that day to the end of the mandate year. */
    void criteriaAndStandards(String day) {
        for (var seat : List.of("government-1", "government-2", "civil-society-1", "civil-society-2")) {
            enter(
                    seat,
                    "/sub-committee",
                    Map.of(
                            "body",
                            "CRITERIA_AND_STANDARDS",
                            "chairs",
                            seat.endsWith("1"),
                            "firstDay",
                            day,
                            "lastDay",
                            endOfYear(day).toString(),
                            "basis",
                            "test:invented"));
        }
    }

    private void enter(String seat, String what, Map<String, Object> body) {
        approve(town.elections.act(OFFICER, "/committee/seats/" + seat, what, body));
    }

    /** How far what was asked has come. */
    String stateOf(String request) {
        return drafted(request).path("state").asString();
    }

    private JsonNode drafted(String request) {
        var all = town.elections.get(OFFICER, "/resolutions?limit=200").path("items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("requestId").asString().equals(request))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Elections has not heard of " + request));
    }

    /** What was asked is on the table in a meeting of that day. */
    String tabled(String request, String day) {
        var resolution = "/resolutions/" + drafted(request).path("id").asString();
        act(resolution, "/circulation", Map.of());
        act(resolution, "/tabling", Map.of("on", day, "meeting", "in-person"));
        return resolution;
    }

    /** The sub-committee is of one mind. */
    void consensus(String resolution, String day) {
        var committee = town.elections.get(null, "/committee?on=" + day);
        var present = StreamSupport.stream(committee.path("subCommittees").spliterator(), false)
                .filter(one -> one.path("body").asString().equals("CRITERIA_AND_STANDARDS"))
                .flatMap(one -> one.path("members").findValuesAsString("holder").stream())
                .toList();
        act(resolution, "/consensus", Map.of("present", present, "objecting", List.of()));
    }

    /** A secret ballot of the whole committee, by its papers. */
    void ballot(String resolution, String day, int inFavour, int against, int abstained) {
        var present = holders(day);
        assertThat(present).hasSize(inFavour + against + abstained);
        var objecting = present.stream()
                .filter(holder -> !holder.equals("AZE"))
                .limit(1)
                .toList();
        act(resolution, "/consensus", Map.of("present", present, "objecting", objecting));
        act(resolution, "/votes", Map.of("secret", true, "present", present));
        var counts = new HashMap<String, Object>();
        counts.putAll(Map.of("inFavour", inFavour, "against", against, "abstained", abstained));
        counts.putAll(Map.of("blank", 0, "invalid", 0));
        act(resolution, "/votes/1/result", Map.of("present", present, "counts", counts));
    }

    /** The whole committee is of one mind. */
    void unanimous(String resolution, String day) {
        act(resolution, "/consensus", Map.of("present", holders(day), "objecting", List.of()));
    }

    private List<String> holders(String day) {
        return town.elections.get(null, "/committee?on=" + day).path("members").findValuesAsString("holder");
    }

    /** By two officers. */
    void publish(String resolution) {
        approve(act(resolution, "/publication", Map.of("note", "minutes-approved")));
    }

    private JsonNode act(String resolution, String act, Map<String, ?> body) {
        return town.elections.act(OFFICER, resolution, act, body);
    }

    private void approve(JsonNode asked) {
        var path = "/approvals/%s/approval".formatted(asked.path("id").asString());
        town.elections.post(COLLEAGUE, path, asked.path("version").asInt(), Map.of());
    }
}
