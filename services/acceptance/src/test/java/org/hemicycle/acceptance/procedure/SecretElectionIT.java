package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.hemicycle.platform.test.TestTokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Seventy-five governments, generated, elect three of four by secret ballot: membership tells who they are, identity
 * gives the credentials, elections runs the procedure, the trustees open the box, anybody verifies the record.
 */
@Tag("long")
class SecretElectionIT {

    private static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String COLLEAGUE = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String CHAIR = TestTokens.of("co-chair");
    private static final int VOTERS = 75;

    @Test
    void fromTheCallToTheSeats() throws IOException {
        var members = Members.first(VOTERS, "CHL", "CIV", "DEU", "IDN");
        try (var town = Town.withIdentity("2022-04-04T15:00:00Z", "2011-01-01")) {
            members.join(town, OFFICER);
            var election = called(town);
            var candidates = new Candidates(town, OFFICER, CHAIR);
            candidates.stand(election, "CHL", "AMERICAS");
            candidates.stand(election, "CIV", "AFRICA");
            candidates.stand(election, "DEU", "EUROPE");
            candidates.stand(election, "IDN", "ASIA_PACIFIC");
            town.forwardTo("2022-05-05T05:00:00Z");
            act(town, election, CHAIR, "/vetting");
            freeze(town, election);
            var polling = Polling.of(town, election);
            var key = polling.makeKey();
            approve(town, act(town, election, OFFICER, "/opening"));
            town.forwardTo("2022-06-28T13:00:00Z");
            assertThat(state(town, election)).isEqualTo("OPEN");

            var voters =
                    members.countries().stream().map(TestTokens::pointOfContact).toList();
            polling.castAll(key, polling.credentials(voters), rankings());
            town.forwardTo("2022-07-20T04:00:00Z");
            assertThat(state(town, election)).isEqualTo("CLOSED");

            polling.open();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(state(town, election)).isEqualTo("TALLIED"));
            var totals = Map.of("CHL", "210", "CIV", "140", "DEU", "235", "IDN", "165");
            approve(town, town.elections.act(OFFICER, address(election), "/publication", Map.of("totals", totals)));
            town.forwardTo("2022-07-28T04:00:00Z");

            assertThat(state(town, election)).isEqualTo("SEATED");
            assertThat(sittingOn(town, "2022-10-01"))
                    .contains("CHL", "DEU", "IDN")
                    .doesNotContain("CIV");
            polling.assertRecordHolds();
        }
    }

    private UUID called(Town town) {
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

    private static void freeze(Town town, UUID election) {
        town.forwardTo("2022-06-21T15:00:00Z");
        act(town, election, OFFICER, "/roll");
        approve(town, act(town, election, OFFICER, "/roll/freeze"));
        var roll = town.elections.get(null, address(election) + "/roll");
        assertThat(roll.findValues("eligible").stream().filter(JsonNode::asBoolean))
                .hasSize(VOTERS);
    }

    /** Every voter ranks all four, in one of three ways. */
    private static List<String> rankings() {
        return IntStream.range(0, VOTERS)
                .mapToObj(voter -> voter < 30
                        ? "[[\"DEU\"],[\"CHL\"],[\"IDN\"],[\"CIV\"]]"
                        : voter < 55
                                ? "[[\"CHL\"],[\"DEU\"],[\"CIV\"],[\"IDN\"]]"
                                : "[[\"IDN\"],[\"CIV\"],[\"DEU\"],[\"CHL\"]]")
                .toList();
    }

    private static List<String> sittingOn(Town town, String day) {
        var members = town.elections.get(null, "/committee?on=" + day).path("members");
        return StreamSupport.stream(members.spliterator(), false)
                .map(member -> member.path("holder").asString())
                .toList();
    }

    private static JsonNode act(Town town, UUID election, String token, String act) {
        return town.elections.act(token, address(election), act, Map.of());
    }

    private static void approve(Town town, JsonNode asked) {
        var path = "/approvals/%s/approval".formatted(asked.path("id").asString());
        town.elections.post(COLLEAGUE, path, asked.path("version").asInt(), Map.of());
    }

    private static String state(Town town, UUID election) {
        return town.elections.get(null, address(election)).path("state").asString();
    }

    private static String address(UUID election) {
        return "/elections/" + election;
    }
}
