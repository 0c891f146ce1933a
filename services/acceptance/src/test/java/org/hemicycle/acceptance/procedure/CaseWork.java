package org.hemicycle.acceptance.procedure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemicycle.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** What officers do with one case under the Response Policy, over HTTP, and what they and the public see of it. */
final class CaseWork {

    static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    static final String COLLEAGUE = TestTokens.of(UUID.randomUUID(), "secretariat");

    private final Town town;
    private final String country;
    private String id = "";

    CaseWork(Town town, String country) {
        this.town = town;
        this.country = country;
    }

    void filed(String caseId) {
        id = caseId;
    }

    JsonNode act(String act, Map<String, ?> body) {
        return town.responsePolicy.act(OFFICER, "/response-cases/" + id, act, body);
    }

    /** One asks, another agrees. */
    void byTwo(String act, Map<String, ?> body) {
        var asked = act(act, body);
        var path = "/approvals/%s/approval".formatted(asked.path("id").asString());
        town.responsePolicy.post(COLLEAGUE, path, asked.path("version").asInt(), Map.of());
    }

    /** Every concern found relevant and credible. */
    void filesReport(int concerns) {
        var findings = IntStream.rangeClosed(1, concerns)
                .mapToObj(number -> Map.of("concern", number, "relevant", true, "credible", true))
                .toList();
        act("/report", Map.of("stage", "FILED", "findings", findings));
    }

    /** @return by which the committee names the question */
    String asks(Map<String, ?> question) {
        act("/decisions", question);
        return decision().path("id").asString();
    }

    /** The latest. */
    JsonNode decision() {
        var all = town.responsePolicy.get(OFFICER, "/response-cases/%s/decisions".formatted(id));
        return all.get(all.size() - 1);
    }

    List<Integer> counts() {
        var decision = decision();
        return List.of(
                decision.path("inFavour").asInt(),
                decision.path("against").asInt(),
                decision.path("abstained").asInt());
    }

    JsonNode seen() {
        return town.responsePolicy.get(OFFICER, "/response-cases/" + id);
    }

    String state() {
        return seen().path("state").asString();
    }

    /** What became of its clocks, in the order of their names: days to spare, or late by. */
    Map<String, String> clocks() {
        var kept = new TreeMap<String, String>();
        town.responsePolicy
                .get(OFFICER, "/response-cases/%s/clocks".formatted(id))
                .forEach(clock -> {
                    var state = clock.path("state").isNull()
                            ? "DROPPED"
                            : clock.path("state").asString() + " "
                                    + clock.path("marginDays").asInt();
                    kept.merge(clock.path("name").asString(), state, (one, next) -> one + ", " + next);
                });
        return kept;
    }

    /** To anybody. */
    JsonNode told() {
        return town.responsePolicy.get(null, "/response-cases/%s/outward".formatted(id));
    }

    /** The recorded status of the country on that day. */
    String statusOf(String day) {
        return town.membership
                .get(null, "/participants/%s?on=%s".formatted(country, day))
                .path("participant")
                .path("standing")
                .path("recorded")
                .asString();
    }

    Town town() {
        return town;
    }
}
