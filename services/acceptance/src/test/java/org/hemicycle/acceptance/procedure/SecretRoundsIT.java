package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.platform.test.TestTokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The ballots among few: a round of the co-chairs' election, and a run-off between two who are tied. Credentials come
 * from the registrar, ballots are sealed, the trustees open the box, and anybody verifies the record of the round.
 */
@Tag("long")
class SecretRoundsIT {

    private static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String COLLEAGUE = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String CHAIR = TestTokens.of("co-chair");

    @Test
    void aCoChairIsElectedAndATieIsBrokenBySealedBallots() throws IOException {
        var members = Members.first(12, "CHL", "DEU", "IDN");
        try (var town = Town.withIdentity("2022-04-04T15:00:00Z", "2011-01-01")) {
            members.join(town, OFFICER);
            aCoChairIsElected(town);
            aTieIsBroken(town, members.countries());
        }
    }

    /** All twenty-two vote: governments by their points of contact, members of civil society in person. */
    private static void aCoChairIsElected(Town town) {
        var chamber = new Chamber(town);
        chamber.fill("2022-04-04");
        chamber.fill("2022-10-01");
        var election = coChairElection(town);
        var next = holders(town, "2022-10-01").stream()
                .filter(one -> one.length() == 3)
                .toList();
        var voters = holders(town, "2022-04-04");
        stands(town, election, next.get(0));
        stands(town, election, next.get(1));
        town.forwardTo("2022-04-07T05:00:00Z");

        var tokens = voters.stream().map(SecretRoundsIT::voter).toList();
        var round = held(town, election, tokens, votes(next.get(0), 13, next.get(1), 9));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(read(town, election, "state")).isEqualTo("NAMED"));
        var elected = town.elections.get(null, "/co-chair-elections/" + election);
        assertThat(elected.path("elected").asString()).isEqualTo(next.getFirst());
        assertThat(elected.at("/rounds/0/votes/" + next.get(1)).asInt()).isEqualTo(9);
        assertThat(coChairs(town, "2022-11-01")).contains(next.getFirst());
        round.assertRecordHolds();
    }

    private static String read(Town town, UUID election, String field) {
        return town.elections
                .get(null, "/co-chair-elections/" + election)
                .path(field)
                .asString();
    }

    private static UUID coChairElection(Town town) {
        var form = Map.of("constituency", "GOVERNMENT", "year", 2022, "candidaciesUntil", "2022-04-06");
        return id(town.elections.post(OFFICER, "/co-chair-elections", null, form));
    }

    private static void stands(Town town, UUID election, String holder) {
        var form = Map.of("holder", holder, "hosts", true);
        town.elections.post(OFFICER, "/co-chair-elections/%s/candidacies".formatted(election), null, form);
    }

    private static String voter(String holder) {
        return holder.length() == 3
                ? TestTokens.pointOfContact(holder)
                : TestTokens.of(UUID.fromString(holder), "committee-member");
    }

    private static void aTieIsBroken(Town town, List<String> voters) {
        var election = tied(town, voters);
        var tokens = voters.stream().map(TestTokens::pointOfContact).toList();
        var round = held(town, election, tokens, votes("CHL", 5, "DEU", 7));
        var totals = Map.of("CHL", "30", "DEU", "30", "IDN", "12");
        approve(town, town.elections.act(OFFICER, "/elections/" + election, "/publication", Map.of("totals", totals)));

        var candidates = town.elections.get(null, "/elections/" + election + "/results");
        assertThat(candidates.findValuesAsString("reason")).contains("RUN_OFF");
        assertThat(town.elections
                        .get(null, "/rounds/" + round.ballot())
                        .at("/votes/DEU")
                        .asInt())
                .isEqualTo(7);
        round.assertRecordHolds();
        new Polling(town, election, round.trustees()).assertRecordHolds();
    }

    /** Half of the voters have one first, half the other: neither count-back nor head-to-head tells them apart. */
    private static UUID tied(Town town, List<String> voters) {
        var election = called(town);
        var candidates = new Candidates(town, OFFICER, CHAIR);
        candidates.stand(election, "CHL", "AMERICAS");
        candidates.stand(election, "DEU", "EUROPE");
        candidates.stand(election, "IDN", "ASIA_PACIFIC");
        town.forwardTo("2022-05-05T05:00:00Z");
        act(town, election, CHAIR, "/vetting");
        town.forwardTo("2022-06-21T15:00:00Z");
        act(town, election, OFFICER, "/roll");
        approve(town, act(town, election, OFFICER, "/roll/freeze"));
        var polling = Polling.of(town, election);
        var key = polling.makeKey();
        approve(town, act(town, election, OFFICER, "/opening"));
        town.forwardTo("2022-06-28T13:00:00Z");
        var tokens = voters.stream().map(TestTokens::pointOfContact).toList();
        var rankings = Stream.concat(
                        Collections.nCopies(6, "[[\"CHL\"],[\"DEU\"],[\"IDN\"]]").stream(),
                        Collections.nCopies(6, "[[\"DEU\"],[\"CHL\"],[\"IDN\"]]").stream())
                .toList();
        polling.castAll(key, polling.credentials(tokens), rankings);
        town.forwardTo("2022-07-20T04:00:00Z");
        polling.open();
        return election;
    }

    private static UUID called(Town town) {
        var election = id(town.elections.post(
                OFFICER,
                "/elections",
                null,
                Map.of(
                        "title",
                        "One government seat",
                        "seats",
                        1,
                        "termStart",
                        "2022-10-01",
                        "continuing",
                        Map.of("AFRICA", 1, "AMERICAS", 1, "ASIA_PACIFIC", 1, "EUROPE", 1))));
        town.elections.act(
                OFFICER,
                "/elections/" + election,
                "/call",
                Map.of(
                        "approval",
                        "GL-1",
                        "nominationsUntil",
                        "2022-05-04",
                        "opensOn",
                        "2022-06-28",
                        "closesOn",
                        "2022-07-19"));
        return election;
    }

    /** The one round that its owner asked for, from the key to the count. */
    private static Polling held(Town town, UUID owner, List<String> voters, List<String> votes) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !town.elections.get(null, "/rounds?owner=" + owner).isEmpty());
        var round = town.elections.get(null, "/rounds?owner=" + owner).get(0);
        var polling = Polling.of(town, id(round));
        var key = polling.makeKey();
        approve(town, town.elections.act(OFFICER, "/rounds/" + polling.ballot(), "/opening", Map.of()));
        town.forwardTo(round.path("opensAt").asString());
        polling.castAll(key, polling.credentials(voters), votes);
        town.forwardTo(round.path("closesAt").asString());
        polling.open();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> town.elections
                        .get(null, "/rounds/" + polling.ballot())
                        .path("state")
                        .asString()
                        .equals("COUNTED"));
        return polling;
    }

    private static List<String> votes(String one, int many, String other, int few) {
        var text = "[[\"%s\"]]";
        return Stream.concat(
                        Collections.nCopies(many, text.formatted(one)).stream(),
                        Collections.nCopies(few, text.formatted(other)).stream())
                .toList();
    }

    private static List<String> holders(Town town, String day) {
        return town.elections.get(null, "/committee?on=" + day).path("members").findValuesAsString("holder");
    }

    private static List<String> coChairs(Town town, String day) {
        return town.elections.get(null, "/committee?on=" + day).path("coChairs").findValuesAsString("holder");
    }

    private static JsonNode act(Town town, UUID election, String token, String act) {
        return town.elections.act(token, "/elections/" + election, act, Map.of());
    }

    private static void approve(Town town, JsonNode asked) {
        var path = "/approvals/%s/approval".formatted(asked.path("id").asString());
        town.elections.post(COLLEAGUE, path, asked.path("version").asInt(), Map.of());
    }

    private static UUID id(JsonNode answer) {
        return UUID.fromString(answer.path("id").asString());
    }
}
