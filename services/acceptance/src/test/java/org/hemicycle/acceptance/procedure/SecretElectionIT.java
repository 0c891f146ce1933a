package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.ballot.Sealing;
import org.hemicycle.platform.test.ballot.TrusteeClient;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.record.Check;
import org.hemicycle.tally.record.RecordVerifier;
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

    private final List<TrusteeClient> trustees =
            List.of(TrusteeClient.create(), TrusteeClient.create(), TrusteeClient.create());

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
            var key = makeKey(town, election);
            approve(town, act(town, election, OFFICER, "/opening"));
            town.forwardTo("2022-06-28T13:00:00Z");
            assertThat(state(town, election)).isEqualTo("OPEN");

            var credentials = credentials(town, election, members.countries());
            castAll(town, election, key, credentials);
            town.forwardTo("2022-07-20T04:00:00Z");
            assertThat(state(town, election)).isEqualTo("CLOSED");

            open(town, election, trustees.get(0));
            open(town, election, trustees.get(2));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(state(town, election)).isEqualTo("TALLIED"));
            var totals = Map.of("CHL", "210", "CIV", "140", "DEU", "235", "IDN", "165");
            approve(town, town.elections.act(OFFICER, address(election), "/publication", Map.of("totals", totals)));
            town.forwardTo("2022-07-28T04:00:00Z");

            assertThat(state(town, election)).isEqualTo("SEATED");
            assertThat(sittingOn(town, "2022-10-01"))
                    .contains("CHL", "DEU", "IDN")
                    .doesNotContain("CIV");
            var record = town.elections.text(null, "/ballot-box/%s/record".formatted(election));
            assertThat(RecordVerifier.verify(JsonText.parse("record.json", record), Optional.empty())
                            .checks())
                    .isNotEmpty()
                    .noneMatch(check -> check.verdict() == Check.Verdict.FAILED);
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

    private byte[] makeKey(Town town, UUID election) {
        var people = trustees.stream()
                .map(trustee -> Map.of("person", trustee.person(), "publicKey", trustee.publicKey()))
                .toList();
        var made =
                town.elections.post(OFFICER, box(election) + "/key", null, Map.of("threshold", 2, "trustees", people));
        return Base64.getDecoder().decode(made.path("publicKey").asString());
    }

    /** The registrar hears of the frozen roll by Kafka. */
    private static List<String> credentials(Town town, UUID election, List<String> countries) {
        var issued = new ArrayList<String>();
        for (var country : countries) {
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(AssertionError.class)
                    .until(() -> {
                        var answer = town.identity.post(
                                TestTokens.pointOfContact(country), address(election) + "/credential", null, Map.of());
                        return issued.add(answer.path("credential").asString());
                    });
        }
        return issued;
    }

    /** The box hears of the credentials by Kafka. Every voter ranks all four, in one of three ways. */
    private static void castAll(Town town, UUID election, byte[] key, List<String> credentials) {
        var configuration = town.elections
                .get(null, box(election))
                .path("configurationHash")
                .asString();
        for (int voter = 0; voter < credentials.size(); voter++) {
            var text = voter < 30
                    ? "[[\"DEU\"],[\"CHL\"],[\"IDN\"],[\"CIV\"]]"
                    : voter < 55
                            ? "[[\"CHL\"],[\"DEU\"],[\"CIV\"],[\"IDN\"]]"
                            : "[[\"IDN\"],[\"CIV\"],[\"DEU\"],[\"CHL\"]]";
            var ballot = new HashMap<String, Object>();
            ballot.put("credential", credentials.get(voter));
            ballot.put(
                    "ciphertext",
                    Base64.getEncoder().encodeToString(Sealing.ballot(text, key, election, configuration)));
            ballot.put("configurationHash", configuration);
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(AssertionError.class)
                    .until(() -> town.elections
                            .cast(box(election) + "/ballots", ballot)
                            .contains("tracker"));
        }
    }

    private static void open(Town town, UUID election, TrusteeClient trustee) {
        var opening = town.elections.get(trustee.token(), box(election) + "/opening");
        var share = town.elections.get(trustee.token(), box(election) + "/key/share");
        var sealed = trustee.resealed(
                election,
                share.path("number").asInt(),
                share.path("sealed").asString(),
                opening.path("key").asString());
        town.elections.post(
                trustee.token(),
                box(election) + "/opening/shares",
                null,
                Map.of("session", opening.path("session").asString(), "sealed", sealed));
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

    private static String box(UUID election) {
        return "/ballot-box/" + election;
    }
}
