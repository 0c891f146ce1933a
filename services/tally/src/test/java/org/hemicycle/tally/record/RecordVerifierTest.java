package org.hemicycle.tally.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.tally.record.GivenRecord.asMap;
import static org.hemicycle.tally.record.GivenRecord.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.record.Check.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordVerifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"borda", "schulze", "stv-scottish", "approval", "block", "plurality"})
    void theAuditorsEditionAllowsEveryStep(String method) {
        var verification = verify(GivenRecord.usual(method).auditors());

        assertThat(verification.verifies()).isTrue();
        assertThat(verification.checks()).extracting(Check::step).containsExactly(Step.values());
        assertThat(verification.checks()).allMatch(check -> check.verdict() == Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"borda", "schulze"})
    void thePublicEditionStillAllowsCountAndAllocation(String method) {
        var verification = verify(GivenRecord.usual(method).published());

        assertThat(verification.verifies()).isTrue();
        assertThat(left(verification)).isEqualTo("ROLL BALLOTS");
    }

    @Test
    void whatAnEditionLeavesOutIsSaid() {
        assertThat(left(verify(GivenRecord.usual("plurality").published()))).isEqualTo("ROLL BALLOTS COUNT");
        assertThat(left(verify(GivenRecord.usual("stv-scottish").published())))
                .isEqualTo("ROLL BALLOTS COUNT ALLOCATION");
        assertThat(left(verify(GivenRecord.usual("borda").published("rankCounts", "pairwise"))))
                .isEqualTo("ROLL BALLOTS COUNT");
        assertThat(left(verify(GivenRecord.usual("schulze").published("rankCounts", "pairwise"))))
                .isEqualTo("ROLL BALLOTS COUNT CONTROL_SUM");
        assertThat(left(verify(GivenRecord.usual("stv-scottish").published("rounds"))))
                .isEqualTo("ROLL BALLOTS COUNT CONTROL_SUM ALLOCATION");
    }

    @Test
    void whoCosignedIsListedAndDemanded() {
        var observer = Cosigner.of("a secret of the observers, 32 characters");
        var record = cosigned(observer, "Open Observers");

        var verification = RecordVerifier.verify(record, Optional.empty(), Set.of(observer.key()));

        assertThat(verification.verifies()).isTrue();
        assertThat(of(verification, Step.COSIGNATURES).sentence()).contains("Open Observers", observer.key());
        var another = RecordVerifier.verify(record, Optional.empty(), Set.of(GivenRecord.KEY));
        assertThat(of(another, Step.COSIGNATURES).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aCosignatureOverAnotherRecordIsFound() {
        var observer = Cosigner.of("a secret of the observers, 32 characters");
        var record = new LinkedHashMap<>(GivenRecord.usual("borda").published());
        record.put(
                "cosignatures",
                List.of(fields(
                        "name", "Open Observers",
                        "key", observer.key(),
                        "signature",
                                observer.sign(GivenRecord.signed(
                                        GivenRecord.usual("borda").auditors())))));

        var verification = verify(record);

        assertThat(of(verification, Step.COSIGNATURES).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(of(verification, Step.SIGNATURES).verdict()).isEqualTo(Verdict.PASSED);
    }

    private static Node cosigned(Cosigner observer, String name) {
        var record = new LinkedHashMap<>(GivenRecord.usual("borda").published());
        var signature = observer.sign(GivenRecord.signed(record));
        record.put("cosignatures", List.of(fields("name", name, "key", observer.key(), "signature", signature)));
        return GivenRecord.signed(record);
    }

    private static Check of(Verification verification, Step step) {
        return verification.checks().stream()
                .filter(check -> check.step() == step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangedConfigurationIsFound() {
        assertFails(
                GivenRecord.usual("borda"),
                record -> asMap(record.get("configuration")).put("title", "x"),
                "CONFIGURATION");
    }

    @Test
    void aChangedRollIsFound() {
        assertFails(
                GivenRecord.usual("borda"),
                record ->
                        asMap(list(asMap(record.get("roll")), "entries").get(6)).put("eligible", true),
                "ROLL");
        assertFails(
                GivenRecord.usual("borda"),
                record ->
                        asMap(list(asMap(record.get("roll")), "entries").get(6)).put("reason", "x"),
                "ROLL");
    }

    @Test
    void aChangedBoardIsFound() {
        assertFails(
                GivenRecord.usual("borda"),
                record -> asMap(list(asMap(record.get("board")), "entries").get(3))
                        .put("batch", 9),
                "BOARD");
        assertFails(
                GivenRecord.usual("borda"), record -> asMap(record.get("board")).put("size", 9), "BOARD");
        assertFails(
                GivenRecord.usual("borda"),
                record -> {
                    var entries = new ArrayList<>(list(asMap(record.get("board")), "entries"));
                    entries.remove(entries.size() - 1);
                    board(record, entries);
                },
                "BOX BALLOTS");
        assertFails(
                GivenRecord.usual("borda"),
                record -> {
                    var entries = new ArrayList<>(list(asMap(record.get("board")), "entries"));
                    entries.add(entries.get(entries.size() - 1));
                    board(record, entries);
                },
                "BOARD");
    }

    @Test
    void aBoxThatDoesNotFitIsFound() {
        assertFails(
                GivenRecord.usual("borda"), record -> asMap(record.get("box")).put("used", 29), "BOX");
        assertFails(
                GivenRecord.usual("borda"), record -> asMap(record.get("box")).put("revoked", 4), "BOX");
        assertFails(
                GivenRecord.usual("borda"), record -> asMap(record.get("box")).put("issued", 34), "BOX");
    }

    @Test
    void changedBallotsAreFound() {
        assertFails(
                GivenRecord.usual("borda"),
                record -> {
                    var ballots = new ArrayList<>(list(asMap(record.get("ballots")), "list"));
                    ballots.set(0, List.of(List.of("Indonesia"), List.of("Germany"), List.of("Chile")));
                    asMap(record.get("ballots")).put("list", ballots);
                },
                "BALLOTS COUNT ALLOCATION");
        assertFails(
                GivenRecord.usual("borda"),
                record -> {
                    var ballots = new ArrayList<>(list(asMap(record.get("ballots")), "list"));
                    ballots.add(ballots.remove(0));
                    asMap(record.get("ballots")).put("list", ballots);
                    asMap(record.get("ballots")).put("hash", GivenRecord.hash(ballots));
                },
                "BALLOTS");
    }

    @Test
    void aChangedTotalIsFound() {
        Consumer<Map<String, Object>> change =
                record -> asMap(asMap(record.get("result")).get("totals")).put("Germany", 70);
        assertFails(GivenRecord.usual("borda"), change, "COUNT");
        assertFailsInPublic(GivenRecord.usual("borda"), change, "COUNT CONTROL_SUM");
        assertFailsInPublic(GivenRecord.usual("plurality"), change, "CONTROL_SUM");
        assertFailsInPublic(GivenRecord.usual("schulze"), change, "COUNT");
    }

    @Test
    void aChangedControlSumIsFound() {
        Consumer<Map<String, Object>> change =
                record -> asMap(record.get("result")).put("controlSum", 1);
        assertFails(GivenRecord.usual("borda"), change, "COUNT CONTROL_SUM");
        assertFailsInPublic(GivenRecord.usual("borda"), change, "CONTROL_SUM");
        assertFailsInPublic(GivenRecord.usual("schulze"), change, "CONTROL_SUM");
        assertFailsInPublic(GivenRecord.usual("stv-scottish"), change, "CONTROL_SUM");
    }

    @Test
    void aChangedRankingIsFound() {
        Consumer<Map<String, Object>> change =
                record -> asMap(record.get("result")).put("ranking", List.of("Indonesia", "Germany", "Chile"));
        assertFailsInPublic(GivenRecord.usual("borda"), change, "COUNT ALLOCATION");
        assertFailsInPublic(GivenRecord.usual("plurality"), change, "COUNT ALLOCATION");
    }

    @Test
    void aSeatGivenOtherwiseIsFound() {
        Consumer<Map<String, Object>> elected =
                record -> asMap(record.get("result")).put("elected", List.of("Germany", "Indonesia"));
        assertFails(GivenRecord.usual("borda"), elected, "COUNT ALLOCATION");
        assertFailsInPublic(GivenRecord.usual("borda"), elected, "ALLOCATION");
        assertFailsInPublic(
                GivenRecord.usual("borda"),
                record -> asMap(record.get("result")).put("deviations", List.of("FLOOR_UNMET(Europe)")),
                "ALLOCATION");
        assertFailsInPublic(
                GivenRecord.usual("borda"),
                record -> asMap(asMap(asMap(record.get("result")).get("outcomes"))
                                .get("Chile"))
                        .put("outcome", "NOT_ELECTED"),
                "ALLOCATION");
    }

    @Test
    void aRoundThatDoesNotAddUpIsFound() {
        assertFailsInPublic(
                GivenRecord.usual("stv-scottish"),
                record -> asMap(list(asMap(record.get("result")), "rounds").get(0))
                        .put("nonTransferable", 1),
                "CONTROL_SUM");
    }

    @Test
    void aFieldThatTheCountDoesNotGiveIsFound() {
        assertFails(
                GivenRecord.usual("borda"),
                record -> asMap(record.get("result")).put("note", "x"),
                "COUNT");
        assertFails(
                GivenRecord.usual("borda"),
                record -> asMap(record.get("result")).remove("margin"),
                "COUNT");
    }

    @Test
    void anEditionHoldsWhatItIsFor() {
        assertFails(GivenRecord.usual("borda"), record -> record.remove("roll"), "ROLL");
        assertFails(
                GivenRecord.usual("plurality"),
                record -> asMap(record.get("ballots")).remove("list"),
                "BALLOTS COUNT");
        assertFails(GivenRecord.usual("borda"), record -> record.put("edition", "PUBLIC"), "BALLOTS");
    }

    @Test
    void moreBallotsCountedThanCastIsFoundInPublicToo() {
        assertFailsInPublic(
                GivenRecord.usual("plurality"),
                record -> asMap(asMap(record.get("result")).get("ballots")).put("cast", 31),
                "BALLOTS");
    }

    @Test
    void aTieIsBrokenByTheSeedThatWasCommittedTo() {
        var lot = "{\"ties\": [\"LOT\"], \"lot\": {\"commitment\": \"%s\"}}"
                .formatted(Sha256.hex(Sha256.of(new byte[] {'x'})));
        var open = new GivenRecord("plurality", lot)
                .cast(5, "Germany")
                .cast(3, "Chile")
                .cast(3, "Indonesia")
                .auditors();

        assertThat(verify(open).verifies()).isTrue();
        open.put("seed", "x");
        assertThat(failed(verify(open))).isEqualTo("COUNT ALLOCATION");
        open.put("seed", "y");
        assertThatThrownBy(() -> verify(open)).hasMessageContaining("not the one that was committed to");
    }

    @Test
    void aForgedSignatureIsFound() {
        var text = GivenRecord.text(GivenRecord.usual("borda").auditors());
        var record = JsonText.parse("r", text.replace("\"signer\" : \"elections\"", "\"signer\" : \"other\""));
        var odd = JsonText.parse("r", text.replaceAll("\"signature\" : \"[^\"]*\"", "\"signature\" : \"%%\""));

        assertThat(failed(RecordVerifier.verify(record, Optional.empty()))).isEqualTo("SIGNATURES");
        assertThat(failed(RecordVerifier.verify(odd, Optional.empty()))).isEqualTo("SIGNATURES");
    }

    @Test
    void aKeyFromElsewhereMustBeASigners() {
        var record = GivenRecord.signed(GivenRecord.usual("borda").published());

        var with = RecordVerifier.verify(record, Optional.of(GivenRecord.KEY));
        assertThat(with.verifies()).isTrue();
        assertThat(of(with, Step.SIGNATURES).sentence()).contains("one with the given key");
        assertThat(failed(RecordVerifier.verify(record, Optional.of("AAAA")))).isEqualTo("SIGNATURES");
        assertThat(of(RecordVerifier.verify(record, Optional.empty()), Step.SIGNATURES)
                        .sentence())
                .contains("compare them with keys from elsewhere");
    }

    @Test
    void whatIsNoRecordIsRefusedInASentence() {
        assertRefused(record -> record.remove("board"), "\"board\" is missing");
        assertRefused(record -> record.put("more", 1), "\"more\" is not known here");
        assertRefused(record -> record.put("schema", "v9"), "only hemicycle.election-record.v1 is known");
        assertRefused(record -> record.put("edition", "SECRET"), "\"SECRET\" is none of [PUBLIC, AUDITORS]");
        assertRefused(record -> asMap(record.get("configuration")).put("signers", List.of()), "at least one signer");
        assertRefused(record -> asMap(record.get("configuration")).put("candidates", List.of()), "from 1 to 2000");
        assertRefused(
                record -> asMap(record.get("configuration"))
                        .put("candidates", List.of(fields("name", "A"), fields("name", "A"))),
                "a name of its own");
        assertRefused(
                record -> asMap(record.get("ballots")).put("list", List.of(List.of(List.of("X")))),
                "no candidate is called");
        assertRefused(
                record ->
                        asMap(record.get("ballots")).put("list", List.of(List.of(List.of("Chile"), List.of("Chile")))),
                "a ballot ranks Chile twice");
        assertRefused(
                record -> asMap(record.get("roll")).put("entries", List.of(rollEntry("M01"), rollEntry("M01"))),
                "M01 stands on the roll twice");
    }

    private static Map<String, Object> rollEntry(String member) {
        return fields("member", member, "eligible", true, "reason", "active");
    }

    private static void assertRefused(Consumer<Map<String, Object>> change, String sentence) {
        var record = GivenRecord.usual("borda").auditors();
        change.accept(record);
        assertThatThrownBy(() -> verify(record)).isInstanceOf(Uncountable.class).hasMessageContaining(sentence);
    }

    private static void assertFails(GivenRecord given, Consumer<Map<String, Object>> change, String steps) {
        var record = given.auditors();
        change.accept(record);
        assertThat(failed(verify(record))).isEqualTo(steps);
    }

    private static void assertFailsInPublic(GivenRecord given, Consumer<Map<String, Object>> change, String steps) {
        var record = given.published();
        change.accept(record);
        assertThat(failed(verify(record))).isEqualTo(steps);
    }

    private static void board(Map<String, Object> record, List<Object> entries) {
        var root = Merkle.root(entries.stream().map(Canonical::bytes).toList());
        record.put("board", fields("size", entries.size(), "root", Sha256.hex(root), "entries", entries));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> map, String name) {
        return (List<Object>) Objects.requireNonNull(map.get(name));
    }

    private static Verification verify(Map<String, Object> record) {
        return RecordVerifier.verify(GivenRecord.signed(record), Optional.empty());
    }

    private static String failed(Verification verification) {
        return steps(verification, Verdict.FAILED);
    }

    private static String left(Verification verification) {
        return steps(verification, Verdict.NOT_IN_THIS_EDITION);
    }

    private static String steps(Verification verification, Verdict verdict) {
        return Arrays.stream(Step.values())
                .filter(step -> verification.checks().stream()
                        .anyMatch(check -> check.step() == step && check.verdict() == verdict))
                .map(Step::name)
                .collect(Collectors.joining(" "));
    }
}
