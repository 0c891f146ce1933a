package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.ballot.Sealing;
import org.hemicycle.platform.test.ballot.TrusteeClient;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.record.Check;
import org.hemicycle.tally.record.RecordVerifier;

/** One secret ballot as its voters and trustees see it: the key, the credentials, the sealed ballots, the shares, the record. */
record Polling(Town town, UUID ballot, List<TrusteeClient> trustees) {

    private static final String OFFICER = TestTokens.of("secretariat");
    private static final String AUDITOR = TestTokens.of("auditor");

    static Polling of(Town town, UUID ballot) {
        return new Polling(
                town, ballot, List.of(TrusteeClient.create(), TrusteeClient.create(), TrusteeClient.create()));
    }

    /** Of three trustees any two will open the box. */
    byte[] makeKey() {
        var people = trustees.stream()
                .map(trustee -> Map.of("person", trustee.person(), "publicKey", trustee.publicKey()))
                .toList();
        var made = town.elections.post(OFFICER, box() + "/key", null, Map.of("threshold", 2, "trustees", people));
        return Base64.getDecoder().decode(made.path("publicKey").asString());
    }

    /** Each voter asks with a token of their own. The registrar hears of the frozen roll by Kafka. */
    List<String> credentials(List<String> voters) {
        var issued = new ArrayList<String>();
        for (var voter : voters) {
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(AssertionError.class)
                    .until(() -> {
                        var path = "/elections/%s/credential".formatted(ballot);
                        var answer = town.identity.post(voter, path, null, Map.of());
                        return issued.add(answer.path("credential").asString());
                    });
        }
        return issued;
    }

    /** The first credential casts the first ballot, and so on. The box hears of the credentials by Kafka. */
    void castAll(byte[] key, List<String> credentials, List<String> ballots) {
        var configuration =
                town.elections.get(null, box()).path("configurationHash").asString();
        for (int voter = 0; voter < credentials.size(); voter++) {
            var sealed = Sealing.ballot(ballots.get(voter), key, ballot, configuration);
            var form = new HashMap<String, Object>();
            form.put("credential", credentials.get(voter));
            form.put("ciphertext", Base64.getEncoder().encodeToString(sealed));
            form.put("configurationHash", configuration);
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(AssertionError.class)
                    .until(() -> town.elections.cast(box() + "/ballots", form).contains("tracker"));
        }
    }

    /** By the first and the third trustee. */
    void open() {
        handIn(trustees.get(0));
        handIn(trustees.get(2));
    }

    /** The service may die of it, before or after it answers. */
    void openHoweverItEnds() {
        handIn(trustees.get(0));
        try {
            handIn(trustees.get(2));
        } catch (AssertionError nobodyAnswered) {
            // it is dead already
        }
    }

    private void handIn(TrusteeClient trustee) {
        var opening = town.elections.get(trustee.token(), box() + "/opening");
        var share = town.elections.get(trustee.token(), box() + "/key/share");
        var sealed = trustee.resealed(
                ballot,
                share.path("number").asInt(),
                share.path("sealed").asString(),
                opening.path("key").asString());
        town.elections.post(
                trustee.token(),
                box() + "/opening/shares",
                null,
                Map.of("session", opening.path("session").asString(), "sealed", sealed));
    }

    /** Both editions of the record are as {@code tally.jar verify} wants them. */
    void assertRecordHolds() {
        assertHolds(town.elections.text(null, box() + "/record"));
        assertHolds(town.elections.text(AUDITOR, box() + "/record/auditors"));
    }

    private static void assertHolds(String record) {
        assertThat(RecordVerifier.verify(JsonText.parse("record.json", record), Optional.empty())
                        .checks())
                .isNotEmpty()
                .noneMatch(check -> check.verdict() == Check.Verdict.FAILED);
    }

    private String box() {
        return "/ballot-box/" + ballot;
    }
}
