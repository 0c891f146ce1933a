package org.hemicycle.elections.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.elections.board.Board;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.merkle.Proofs;
import org.hemicycle.platform.note.Checkpoint;
import org.hemicycle.platform.note.SignedNote;
import org.hemicycle.platform.note.VerifierKey;
import org.hemicycle.platform.test.ballot.TrusteeClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A ballot's way from the voter's client to the sorted list, and everything that is refused on it. */
@WithBallotBox
class SecretBallotIT {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Autowired
    Board board;

    private static final List<String> RANKINGS = List.of(
            "Chile>Germany>Indonesia>Kenya>Mexico>Romania",
            "Romania>Mexico>Kenya>Indonesia>Germany>Chile",
            "Kenya>Chile>Romania>Germany>Mexico>Indonesia",
            "Germany>Kenya");

    @Test
    void seventyFiveBallotsComeOutSortedAndWithoutTheirVoters() {
        var booth = Booth.open(http, context, 75);
        IntStream.range(0, 75)
                .forEach(voter -> assertThat(booth.cast(booth.credentials.get(voter), booth.seal(ranking(voter)))
                                .status())
                        .isEqualTo(201));
        booth.close();

        var waiting = booth.open(booth.trustees.get(2));
        assertThat(waiting.text("state")).isEqualTo("WAITS_FOR_SHARES");
        assertThat(waiting.body().path("received").toString()).isEqualTo("[3]");
        assertThat(booth.open(booth.trustees.get(0)).text("state")).isEqualTo("OPENED");

        var opened = opened(booth);
        assertThat(opened.credentialsUsed()).isEqualTo(75);
        assertThat(opened.rankings())
                .isEqualTo(IntStream.range(0, 75)
                        .mapToObj(voter -> RANKINGS.get(voter % RANKINGS.size()))
                        .sorted((one, other) -> Booth.text(one).compareTo(Booth.text(other)))
                        .map(SecretBallotIT::groups)
                        .toList());
        assertThat(booth.get("/board", null).body().path("size").asInt()).isEqualTo(75);
    }

    @Test
    void aRepeatedCastIsTheSameBallot() {
        var booth = Booth.open(http, context, 3);
        var sealed = booth.seal(ranking(0));

        var first = booth.cast(booth.credentials.getFirst(), sealed);
        var again = booth.cast(booth.credentials.getFirst(), sealed);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.text("tracker")).isEqualTo(Tracker.of(sealed).hex());
        assertThat(first.headers()).isEqualTo("\"" + Tracker.of(sealed) + "\"");
    }

    @Test
    void theLastOfSeveralBallotsCountsAndTheOthersStayMarked() {
        var booth = Booth.open(http, context, 3);
        var credential = booth.credentials.getFirst();
        var first = booth.cast(credential, booth.seal(Booth.text("Chile"))).text("tracker");
        var second =
                booth.recast(credential, booth.seal(Booth.text("Kenya")), first).text("tracker");
        assertThat(booth.recast(credential, booth.seal(Booth.text("Mexico")), first)
                        .status())
                .isEqualTo(412);
        assertThat(booth.recast(credential, booth.seal(Booth.text("Germany")), second)
                        .status())
                .isEqualTo(201);
        openAll(booth);

        assertThat(opened(booth).rankings()).isEqualTo(List.of(groups("Germany")));
        assertThat(booth.get("/board/" + first, null).body().path("superseded").asBoolean())
                .isTrue();
        assertThat(booth.get("/board", null).body().path("size").asInt()).isEqualTo(5);
    }

    @Test
    void aSecondBallotNamesTheOneItReplaces() {
        var booth = Booth.open(http, context, 3);
        booth.cast(booth.credentials.getFirst(), booth.seal(ranking(0)));

        assertThat(booth.cast(booth.credentials.getFirst(), booth.seal(ranking(1)))
                        .status())
                .isEqualTo(428);
    }

    @Test
    void aSupersededBallotCannotBeCastAgain() {
        var booth = Booth.open(http, context, 3);
        var credential = booth.credentials.getFirst();
        var sealed = booth.seal(ranking(0));
        var first = booth.cast(credential, sealed).text("tracker");
        var second = booth.recast(credential, booth.seal(ranking(1)), first).text("tracker");

        assertThat(booth.recast(credential, sealed, second).text("rule")).isEqualTo("CAST_ALREADY");
        assertThat(booth.cast(credential, sealed).text("rule")).isEqualTo("CAST_ALREADY");
    }

    @Test
    void anothersSealedBallotCannotBeCast() {
        var booth = Booth.open(http, context, 3);
        var sealed = booth.seal(ranking(0));
        booth.cast(booth.credentials.getFirst(), sealed);

        assertThat(booth.cast(booth.credentials.get(1), sealed).text("rule")).isEqualTo("CAST_ALREADY");
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsReason() {
        var booth = Booth.open(http, context, 3);
        var sealed = booth.seal(ranking(0));
        var credential = booth.credentials.getFirst();

        assertThat(booth.cast(Booth.newCredential(), sealed).status()).isEqualTo(403);
        assertThat(booth.cast(credential, new byte[17]).status()).isEqualTo(422);
        assertThat(booth.cast(credential, sealed, "0".repeat(64), null).text("rule"))
                .isEqualTo("OTHER_CONFIGURATION");
        var early = new Booth(
                http, context, 1, Instant.now().plusSeconds(600), Instant.now().plusSeconds(900));
        assertThat(early.cast(early.credentials.getFirst(), early.seal(ranking(0)))
                        .text("rule"))
                .isEqualTo("NOT_YET_OPEN");
        var late = new Booth(
                http, context, 1, Instant.now().minusSeconds(900), Instant.now().minusSeconds(1));
        assertThat(late.cast(late.credentials.getFirst(), late.seal(ranking(0))).text("rule"))
                .isEqualTo("CLOSED");
        late.extend(Instant.now().plusSeconds(900));
        assertThat(late.cast(late.credentials.getFirst(), late.seal(ranking(0))).status())
                .isEqualTo(201);
        booth.close();
        assertThat(booth.cast(credential, sealed).text("rule")).isEqualTo("CLOSED");
    }

    @Test
    void aRevokedCredentialTakesItsBallotAlong() {
        var booth = Booth.open(http, context, 2);
        var box = context.getBean(org.hemicycle.elections.box.BallotBox.class);
        var old = booth.credentials.getFirst();
        booth.cast(old, booth.seal(Booth.text("Chile")));
        var issued = Booth.newCredential();
        box.credentials(booth.election, List.of(Booth.hash(issued)), List.of(Booth.hash(old)));

        assertThat(booth.cast(old, booth.seal(Booth.text("Chile"))).status()).isEqualTo(403);
        assertThat(booth.cast(issued, booth.seal(Booth.text("Kenya"))).status()).isEqualTo(201);
        openAll(booth);
        assertThat(opened(booth).rankings()).isEqualTo(List.of(groups("Kenya")));
    }

    @Test
    void whatCannotBeReadIsCountedAsInvalid() {
        var booth = Booth.open(http, context, 6);
        var elsewhere = Booth.open(http, context, 5);
        booth.cast(booth.credentials.get(0), booth.seal(Booth.text("Nobody")));
        booth.cast(booth.credentials.get(1), booth.seal("no ballot at all"));
        booth.cast(booth.credentials.get(2), elsewhere.seal(Booth.text("Chile")));
        booth.cast(booth.credentials.get(3), booth.seal(Booth.text("Kenya>Kenya")));
        booth.cast(booth.credentials.get(4), booth.seal(Booth.text("Kenya=Chile"))); // Borda takes no equals
        booth.cast(booth.credentials.get(5), booth.seal(" [ [\"Kenya\"] , [\"Chile\"] ]"));
        openAll(booth);

        assertThat(opened(booth).rankings())
                .containsExactly(groups("Kenya>Chile"), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aVoterFindsTheBallotOnTheBoard() {
        var booth = Booth.open(http, context, 6);
        var trackers = IntStream.range(0, 6)
                .mapToObj(voter -> booth.cast(booth.credentials.get(voter), booth.seal(ranking(voter)))
                        .text("tracker"))
                .toList();
        assertThat(booth.get("/board/" + trackers.getFirst(), null).status()).isEqualTo(404);
        board.publish(booth.election);

        var view = booth.get("/board", null).body();
        var note = SignedNote.parse(view.path("checkpoint").asString());
        var signer = VerifierKey.parse(view.path("verifierKey").asString());
        assertThat(signer.verifies(note.text(), note.signatures().getFirst())).isTrue();
        var head = Checkpoint.parse(note.text());
        for (var tracker : trackers) {
            var found = booth.get("/board/" + tracker, null).body();
            var leaf = Hash.leaf(org.hemicycle.tally.json.Canonical.bytes(java.util.Map.of(
                    "kind",
                    "CAST",
                    "tracker",
                    tracker,
                    "batch",
                    found.path("entry").path("batch").asInt())));
            var proof = new ArrayList<Hash>();
            found.path("proof").forEach(hash -> proof.add(Hash.ofHex(hash.asString())));
            assertThat(Proofs.includes(
                            head.size(), head.root(), found.path("position").asInt(), leaf, proof))
                    .isTrue();
        }
    }

    @Test
    void theBoardTellsNothingBeforeOneCastIsHiddenAmongOthers() {
        var booth = Booth.open(http, context, 6);
        IntStream.range(0, 4).forEach(voter -> booth.cast(booth.credentials.get(voter), booth.seal(ranking(voter))));
        board.publish(booth.election);
        assertThat(booth.get("/board", null).body().path("size").asInt()).isZero();

        booth.cast(booth.credentials.get(4), booth.seal(ranking(4)));
        board.publish(booth.election);
        var entries = booth.get("/board", null).body().path("entries");
        var trackers = new ArrayList<String>();
        entries.forEach(entry -> trackers.add(entry.path("tracker").asString()));
        assertThat(trackers).hasSize(5).isSorted();
    }

    @Test
    void sharesOfTheWrongKindOpenNothing() {
        var booth = Booth.open(http, context, 2);
        booth.cast(booth.credentials.getFirst(), booth.seal(ranking(0)));
        var trustee = booth.trustees.getFirst();
        assertThat(booth.get("/opening", trustee.token()).text("state")).isEqualTo("VOTING");
        booth.close();
        var opening = booth.get("/opening", trustee.token());
        var share = booth.get("/key/share", trustee.token());
        var fitting = trustee.resealed(
                booth.id, share.body().path("number").asInt(), share.text("sealed"), opening.text("key"));

        assertThat(booth.submit(trustee, "0".repeat(64), fitting).text("rule")).isEqualTo("OPENING_BEGAN_ANEW");
        var other = booth.trustees.get(1);
        assertThat(booth.submit(other, opening.text("session"), fitting).text("rule"))
                .isEqualTo("SHARE_DOES_NOT_FIT");
        var stranger = TrusteeClient.create();
        assertThat(booth.submit(stranger, opening.text("session"), fitting).status())
                .isEqualTo(403);
        assertThat(booth.submit(trustee, opening.text("session"), fitting).text("state"))
                .isEqualTo("WAITS_FOR_SHARES");
        assertThat(booth.submit(trustee, opening.text("session"), fitting).text("state"))
                .isEqualTo("WAITS_FOR_SHARES");
    }

    @Test
    void anyTwoTrusteesOpenAndAgainGivesTheSameBytes() {
        var booth = Booth.open(http, context, 9);
        IntStream.range(0, 9).forEach(voter -> booth.cast(booth.credentials.get(voter), booth.seal(ranking(voter))));
        booth.close();
        booth.open(booth.trustees.get(1));
        var room = context.getBean("openingRoom");
        org.springframework.test.util.ReflectionTestUtils.invokeMethod(room, "clear", booth.election);
        assertThat(booth.open(booth.trustees.get(2)).text("state"))
                .as("a killed opening asks again")
                .isEqualTo("WAITS_FOR_SHARES");
        assertThat(booth.open(booth.trustees.get(1)).text("state")).isEqualTo("OPENED");
        var first = opened(booth);

        assertThat(booth.submit(booth.trustees.get(0), "any", "AAAA").text("state"))
                .isEqualTo("OPENED");
        assertThat(opened(booth)).isEqualTo(first);
    }

    @Test
    void aShareAsksForAPasskeyProvedJustNow() {
        var booth = Booth.open(http, context, 2);
        booth.close();
        var token = org.hemicycle.platform.test.TestTokens.ofProgram(
                booth.trustees.getFirst().person(), "trustee");
        var said = booth.post(
                "/opening/shares",
                token,
                "{\"session\": \"x\", \"sealed\": \"%s\"}"
                        .formatted(Base64.getEncoder().encodeToString(new byte[3])),
                java.util.Map.of());

        assertThat(said.status()).isEqualTo(403);
    }

    private void openAll(Booth booth) {
        booth.close();
        booth.open(booth.trustees.get(0));
        assertThat(booth.open(booth.trustees.get(1)).text("state")).isEqualTo("OPENED");
    }

    private OpenedBallots opened(Booth booth) {
        var found = new ArrayList<OpenedBallots>();
        booth.inTransaction(ballots -> ballots.opened(booth.election).ifPresent(found::add));
        return found.getFirst();
    }

    private static String ranking(int voter) {
        return Booth.text(RANKINGS.get(voter % RANKINGS.size()));
    }

    private static List<List<String>> groups(String ranking) {
        return List.of(ranking.split(">")).stream()
                .map(group -> List.of(group.split("=")))
                .toList();
    }
}
