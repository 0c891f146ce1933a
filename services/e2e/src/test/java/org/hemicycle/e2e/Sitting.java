package org.hemicycle.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committee sits: what was asked of it is tabled, decided and published by two officers, over HTTP. */
final class Sitting {

    /** For seats whose holders are not on record. */
    private static final List<String> STAND_INS =
            List.of("EST", "ITA", "ESP", "GRC", "DNK", "NLD", "SWE", "FIN", "CZE", "SVK", "LVA", "LTU");

    private final RunningHouse house;
    private final String day;

    Sitting(RunningHouse house, String day) {
        this.house = house;
        this.day = day;
    }

    /** Every seat is held, and two of each half sit in Criteria and Standards. */
    void assemble() {
        var committee = get("/committee?on=" + day);
        var taken = new ArrayList<>(committee.path("members").findValuesAsString("holder"));
        var governments =
                STAND_INS.stream().filter(code -> !taken.contains(code)).iterator();
        for (var half : committee.path("halves")) {
            for (var seat : half.path("open")) {
                var holder = seat.asString().startsWith("government-")
                        ? governments.next()
                        : UUID.randomUUID().toString();
                enter(seat.asString(), "/terms", Map.of("holder", holder, "kind", "REMAINDER", "source", "not on record"));
            }
        }
        for (var seat : List.of("government-1", "government-2", "civil-society-1", "civil-society-2")) {
            enter(
                    seat,
                    "/sub-committee",
                    Map.of("body", "CRITERIA_AND_STANDARDS", "chairs", seat.endsWith("1")));
        }
    }

    private void enter(String seat, String what, Map<String, Object> body) {
        var whole = new java.util.HashMap<>(body);
        whole.putAll(Map.of("firstDay", day, "lastDay", endOfYear(), "basis", "test:invented"));
        approve(act("/committee/seats/" + seat, what, whole));
    }

    private String endOfYear() {
        var date = LocalDate.parse(day);
        return LocalDate.of(date.getMonthValue() >= 10 ? date.getYear() + 1 : date.getYear(), 9, 30)
                .toString();
    }

    /** The sub-committee is of one mind about what was asked last of this case. */
    void subCommitteeAgrees(String responseCase) {
        var resolution = tabled(responseCase);
        var present = StreamSupport.stream(get("/committee?on=" + day).path("subCommittees").spliterator(), false)
                .filter(one -> one.path("body").asString().equals("CRITERIA_AND_STANDARDS"))
                .flatMap(one -> one.path("members").findValuesAsString("holder").stream())
                .toList();
        act(resolution, "/consensus", Map.of("present", present, "objecting", List.of()));
        publish(resolution);
    }

    /** Somebody objects, so there is a vote: all but two are in favour. */
    void committeeVotes(String responseCase) {
        var resolution = tabled(responseCase);
        var present = get("/committee?on=" + day).path("members").findValuesAsString("holder");
        act(resolution, "/consensus", Map.of("present", present, "objecting", List.of(present.getFirst())));
        act(resolution, "/votes", Map.of("secret", true, "present", present));
        var counts = Map.of(
                "inFavour", present.size() - 2, "against", 1, "abstained", 1, "blank", 0, "invalid", 0);
        act(resolution, "/votes/1/result", Map.of("present", present, "counts", counts));
        publish(resolution);
    }

    private String tabled(String responseCase) {
        var resolution = "/resolutions/" + asked(responseCase).path("id").asString();
        act(resolution, "/circulation", Map.of());
        act(resolution, "/tabling", Map.of("on", day, "meeting", "in-person"));
        return resolution;
    }

    /** Asked by event: elections hears of it a moment later. */
    private JsonNode asked(String responseCase) {
        var decisions = house.call(
                "officer", "GET", "response-policy", "/response-cases/%s/decisions".formatted(responseCase), "", "");
        var request = decisions.get(decisions.size() - 1).path("id").asString();
        for (int tries = 0; tries < 60; tries++) {
            for (var one : get("/resolutions?limit=200").path("items")) {
                if (one.path("requestId").asString("").equals(request)) {
                    return one;
                }
            }
            java.util.concurrent.locks.LockSupport.parkNanos(500_000_000L);
        }
        throw new AssertionError("Elections has not heard of " + request);
    }

    private void publish(String resolution) {
        approve(act(resolution, "/publication", Map.of("note", "minutes-approved")));
    }

    private JsonNode act(String path, String act, Map<String, ?> body) {
        var tag = "\"%d\"".formatted(get(path).path("version").asInt());
        return house.call(
                "officer", "POST", "elections", path + act, JsonMapper.shared().writeValueAsString(body), tag);
    }

    private void approve(JsonNode asked) {
        house.call(
                "second-officer",
                "POST",
                "elections",
                "/approvals/%s/approval".formatted(asked.path("id").asString()),
                "{}",
                "\"%d\"".formatted(asked.path("version").asInt()));
    }

    private JsonNode get(String path) {
        return house.call("officer", "GET", "elections", path, "", "");
    }
}
