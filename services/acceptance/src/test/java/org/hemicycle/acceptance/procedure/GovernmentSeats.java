package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemicycle.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** Three seats for four governments, from the call to the close: members, candidates, roll, key, credentials, ballots. */
record GovernmentSeats(Town town, UUID election, Polling polling) {

    private static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String COLLEAGUE = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String CHAIR = TestTokens.of("co-chair");

    /** Voted upon by everybody, and closed; three trustees have the key. */
    static GovernmentSeats voted(Town town, int voters) throws IOException {
        var members = Members.first(voters, "CHL", "CIV", "DEU", "IDN");
        members.join(town, OFFICER);
        var election = called(town);
        var candidates = new Candidates(town, OFFICER, CHAIR);
        candidates.stand(election, "CHL", "AMERICAS");
        candidates.stand(election, "CIV", "AFRICA");
        candidates.stand(election, "DEU", "EUROPE");
        candidates.stand(election, "IDN", "ASIA_PACIFIC");
        town.forwardTo("2022-05-05T05:00:00Z");
        act(town, election, CHAIR, "/vetting");
        freeze(town, election, voters);
        var seats = new GovernmentSeats(town, election, Polling.of(town, election));
        var key = seats.polling.makeKey();
        approve(town, act(town, election, OFFICER, "/opening"));
        town.forwardTo("2022-06-28T13:00:00Z");
        assertThat(seats.state()).isEqualTo("OPEN");
        var people =
                members.countries().stream().map(TestTokens::pointOfContact).toList();
        seats.polling.castAll(key, seats.polling.credentials(people), rankings(voters));
        town.forwardTo("2022-07-20T04:00:00Z");
        assertThat(seats.state()).isEqualTo("CLOSED");
        return seats;
    }

    /** By two officers, one of whom has read the totals off the count. */
    void publish(Map<String, String> totals) {
        approve(town, town.elections.act(OFFICER, address(election), "/publication", Map.of("totals", totals)));
    }

    String state() {
        return town.elections.get(null, address(election)).path("state").asString();
    }

    private static UUID called(Town town) {
        var draft = town.elections.post(
                OFFICER,
                "/elections",
                null,
                Map.of(
                        "title",
                        "Government seats 2022",
                        "seats",
                        3,
                        "termStart",
                        "2022-10-01",
                        "continuing",
                        Map.of("AFRICA", 2, "AMERICAS", 2, "ASIA_PACIFIC", 2, "EUROPE", 2)));
        var election = UUID.fromString(draft.path("id").asString());
        town.elections.act(
                OFFICER,
                address(election),
                "/call",
                Map.of(
                        "approval", "GL-1",
                        "nominationsUntil", "2022-05-04",
                        "opensOn", "2022-06-28",
                        "closesOn", "2022-07-19"));
        return election;
    }

    private static void freeze(Town town, UUID election, int voters) {
        town.forwardTo("2022-06-21T15:00:00Z");
        act(town, election, OFFICER, "/roll");
        approve(town, act(town, election, OFFICER, "/roll/freeze"));
        var roll = town.elections.get(null, address(election) + "/roll");
        assertThat(roll.findValues("eligible").stream().filter(JsonNode::asBoolean))
                .hasSize(voters);
    }

    /** Every voter ranks all four, in one of three ways. */
    private static List<String> rankings(int voters) {
        return IntStream.range(0, voters)
                .mapToObj(voter -> voter < 30
                        ? "[[\"DEU\"],[\"CHL\"],[\"IDN\"],[\"CIV\"]]"
                        : voter < 55
                                ? "[[\"CHL\"],[\"DEU\"],[\"CIV\"],[\"IDN\"]]"
                                : "[[\"IDN\"],[\"CIV\"],[\"DEU\"],[\"CHL\"]]")
                .toList();
    }

    private static JsonNode act(Town town, UUID election, String token, String act) {
        return town.elections.act(token, address(election), act, Map.of());
    }

    private static void approve(Town town, JsonNode asked) {
        var path = "/approvals/%s/approval".formatted(asked.path("id").asString());
        town.elections.post(COLLEAGUE, path, asked.path("version").asInt(), Map.of());
    }

    private static String address(UUID election) {
        return "/elections/" + election;
    }
}
