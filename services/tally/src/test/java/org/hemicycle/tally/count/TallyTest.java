package org.hemicycle.tally.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.ballot.Votes;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.number.Fraction;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final String SEED =
            "\"lot\": {\"commitment\": \"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\", \"seed\": \"x\"}";
    private final Votes tied = Given.ballots("A B C", "2 A>B>C", "2 B>A>C", "1 C>A>B", "1 C>B>A");

    @Test
    void aRunOffThatWasHeldDecides() {
        var open = count(Method.PLURALITY, 1, "{\"ties\": [\"RUN_OFF\"]}", tied);
        var held = count(
                Method.PLURALITY, 1, "{\"ties\": [\"RUN_OFF\"], \"runOff\": {\"A\": 3, \"B\": 5, \"C\": 1}}", tied);

        assertThat(open.seating().deviations()).containsExactly("TIE_UNRESOLVED(A, B, C)");
        assertThat(held.seating().elected()).containsExactly("B");
        assertThat(held.trace()).contains("Tie of A, B, C; run-off: B before A before C (more votes in the run-off).");
    }

    @Test
    void aLotDecidesLast() {
        var result = count(Method.PLURALITY, 2, "{\"ties\": [\"LOT\"], " + SEED + "}", tied);

        assertThat(result.seating().elected()).hasSize(2);
        assertThat(result.trace()).anyMatch(line -> line.contains("public lot"));
        assertThat(result.trace()).first().isEqualTo("Counted: one vote a ballot.");
    }

    @Test
    void withoutALadderEveryStepIsTriedInOrder() {
        var result = count(Method.PLURALITY, 1, "{}", tied);

        assertThat(result.trace())
                .contains("Tie of A, B, C; count-back: A, B before C (more first places, then second, and so on).")
                .contains("Tie of A, B; head-to-head: nobody is preferred to all others.")
                .contains("Tie of A, B; run-off: a run-off ballot among them has to be held.");
    }

    @Test
    void aLotDecidesATransferableVoteToo() {
        var votes = Given.ballots("A B C", "3 A", "2 B>A", "2 C>B");
        var open = count(Method.STV_SCOTTISH, 1, "{}", votes);
        var drawn = count(Method.STV_SCOTTISH, 1, "{\"ties\": [\"LOT\"], " + SEED + "}", votes);

        assertThat(open.seating().deviations()).containsExactly("TIE_UNRESOLVED(B, C)");
        assertThat(document(open).field("outcomes").field("B").field("outcome").text())
                .isEqualTo("UNDECIDED");
        assertThat(document(open).field("outcomes").field("B").field("line").text())
                .isEqualTo("B, C are level in every round, and no lot with a committed seed was declared.");
        assertThat(drawn.seating().deviations()).isEmpty();
        assertThat(drawn.seating().elected()).hasSize(1);
    }

    @Test
    void seatsForWhichNobodyIsLeftStayVacantInATransferableVoteToo() {
        var votes = Given.ballots("A B", "3 A", "2 B>A");

        assertThat(count(Method.STV_SCOTTISH, 3, "{}", votes).seating().deviations())
                .containsExactly("VACANT(1)");
    }

    @Test
    void aRegionIsSpeltInOneWay() {
        var votes = Given.ballots("A B", "3 A", "2 B>A");
        var rules = "{\"groups\": {\"A\": \"Africa\"}, \"continuing\": {\"AFRICA\": 0}, \"min\": 1, \"max\": 4}";

        assertThatThrownBy(() -> count(Method.BORDA, 1, rules, votes))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining("\"Africa\"")
                .hasMessageEndingWith("differ in capitals alone.");
    }

    @Test
    void capsLimitOtherGroupsThanRegions() {
        var rules =
                "{\"caps\": [{\"groups\": {\"A\": \"Acme\", \"B\": \"Acme\"}, \"continuing\": {\"Acme\": 1}, \"max\": 2}]}";
        var result = count(Method.BORDA, 2, rules, Given.ballots("A B C", "1 A>B>C"));

        assertThat(result.seating().elected()).containsExactly("A", "C");
    }

    @Test
    void boundsMayBeGivenByGroup() {
        var rules =
                "{\"groups\": {\"A\": \"X\", \"B\": \"X\", \"C\": \"Y\"}, \"max\": {\"X\": 1}, \"min\": {\"Z\": 1}}";
        var result = count(Method.BORDA, 2, rules, Given.ballots("A B C", "1 A>B>C"));

        assertThat(result.seating().elected()).containsExactly("A", "C");
        assertThat(result.seating().deviations()).containsExactly("FLOOR_UNMET(Z)");
    }

    @Test
    void groupsOfTheRulesGoBeforeRegionsOfTheTable() {
        var candidates = new Candidates(List.of("A", "B"), Map.of("A", "EU", "B", "EU"));
        var votes = new PointsTable(candidates, List.of(Fraction.of(2), Fraction.of(1)));

        assertThat(count(Method.BORDA, 2, "{\"max\": 1}", votes).seating().elected())
                .containsExactly("A");
        assertThat(count(Method.BORDA, 2, "{\"max\": 1, \"groups\": {\"B\": \"AF\"}}", votes)
                        .seating()
                        .elected())
                .containsExactly("A", "B");
        assertThat(count(Method.BORDA, 2, "{}", votes).seating().elected()).containsExactly("A", "B");
    }

    @Test
    void optionsOfTheMethodsComeWithTheRules() {
        var partial = Given.ballots("A B C", "1 C");
        var level = Given.ballots("A B C", "1 A=B>C");

        assertThat(count(Method.BORDA, 1, "{\"incomplete\": \"MODIFIED\"}", partial)
                        .total("C"))
                .isEqualTo(Fraction.of(1));
        assertThat(count(Method.BORDA, 1, "{\"equalRanks\": \"AVERAGE\"}", level)
                        .total("A"))
                .isEqualTo(Fraction.of(5, 2));
        assertThat(count(Method.SCHULZE, 1, "{\"unlisted\": \"NO_OPINION\"}", partial)
                        .counted()
                        .control()
                        .counted())
                .isEqualTo(Fraction.ZERO);
        assertThat(count(Method.BLOCK, 1, "{\"marks\": 2}", level)
                        .counted()
                        .ballots()
                        .valid())
                .isEqualTo(1);
        assertThat(count(Method.BLOCK, 1, "{}", level).counted().ballots().invalid())
                .isEqualTo(1);
        assertThat(count(Method.APPROVAL, 1, "{}", level).total("B")).isEqualTo(Fraction.of(1));
    }

    @Test
    void limitsGoWithARankingOnly() {
        for (var rules :
                List.of("{\"min\": 1}", "{\"max\": 1}", "{\"groups\": {}}", "{\"continuing\": {}}", "{\"caps\": []}")) {
            assertThatThrownBy(() -> count(Method.STV_SCOTTISH, 1, rules, tied))
                    .isInstanceOf(Uncountable.class)
                    .hasMessage("Limits on seats apply to methods that yield a ranking; stv-scottish takes none.");
        }
        assertThat(count(Method.STV_SCOTTISH, 2, "{\"standby\": 1}", tied).seats())
                .isEqualTo(2);
    }

    @Test
    void candidatesAreStruckFromBallotsOnly() {
        var points = new PointsTable(new Candidates(List.of("A", "B")), List.of(Fraction.of(2), Fraction.of(1)));

        assertThatThrownBy(() -> count(Method.BORDA, 1, "{\"withdrawn\": [\"A\"]}", points))
                .hasMessage("A candidate can be struck from ballots only, not from a table.");
        assertThat(new Tally(Method.PLURALITY, 1, Rules.none())
                        .count(tied, List.of("A"))
                        .withdrawn())
                .containsExactly("A");
    }

    @Test
    void theDocumentHoldsTheEvidence() {
        var document = document(
                count(Method.BORDA, 1, "{\"equalRanks\": \"AVERAGE\"}", Given.ballots("A B", "1 A>B", "1 A=B")));

        assertThat(document.field("rankCounts").field("A").list())
                .extracting(Node::number)
                .map(Object::toString)
                .containsExactly("2", "0");
        assertThat(document.field("pairwise").field("A").field("B").whole(0, 9)).isEqualTo(1);
        assertThat(document.field("totals").field("A").number()).isEqualByComparingTo("3.5");
        assertThat(document.field("margin").whole(0, 9)).isEqualTo(1);
        assertThat(document.field("recount").truth()).isFalse();
        assertThat(document.has("standby")).isFalse();
        assertThat(document.has("terms")).isFalse();
        assertThat(document.has("turnout")).isFalse();
        assertThat(document(count(Method.PLURALITY, 2, "{}", Given.ballots("A B", "1 A")))
                        .has("margin"))
                .isFalse();
        assertThat(document(count(Method.BORDA, 2, "{}", Given.ballots("A B", "1 A")))
                        .has("margin"))
                .isFalse();
    }

    @Test
    void aMarginSmallerThanOneBallotCanTurnAsksForARecount() {
        var three = Given.ballots("A B C", "2 A>B>C", "1 C>B>A");

        assertThat(document(count(Method.BORDA, 1, "{}", three))
                        .field("recount")
                        .truth())
                .isTrue();
        assertThat(document(count(Method.BORDA, 1, "{}", Given.ballots("A B C", "2 A>B>C")))
                        .field("recount")
                        .truth())
                .isFalse();
    }

    @Test
    void aSeedMayComeToLightLater() {
        var rules = read(
                "{\"ties\": [\"COUNT_BACK\", \"LOT\"], " + SEED.replace(", \"seed\": \"x\"", "") + "}",
                new Candidates(List.of("A")));
        var revealed = rules.revealing("x");

        assertThat(rules.ladder().lot().orElseThrow().seed()).isNull();
        assertThat(revealed.ladder().lot().orElseThrow().seed()).isEqualTo("x");
        assertThat(revealed.ladder().steps()).hasSize(2);
        assertThat(revealed.ladder().steps().get(0))
                .isEqualTo(rules.ladder().steps().get(0));
        assertThatThrownBy(() -> rules.revealing("y")).isInstanceOf(Uncountable.class);
    }

    @Test
    void methodsAreKnownByTheirCodes() {
        assertThat(Method.of("STV-Scottish")).isEqualTo(Method.STV_SCOTTISH);
        assertThat(Method.STV_SCOTTISH.code()).isEqualTo("stv-scottish");
        assertThatThrownBy(() -> new Tally(Method.BORDA, 0, Rules.none()))
                .hasMessage("There must be at least one seat.");
    }

    @Test
    void noOpinionAndLastGiveDifferentWinners() {
        var votes = Given.ballots(Unlisted.NO_OPINION, Marking.FIRST_PLACE, "A B", "3 A", "2 B>A");

        assertThat(count(Method.SCHULZE, 1, "{}", votes).seating().elected()).containsExactly("B");
        assertThat(count(Method.SCHULZE, 1, "{\"unlisted\": \"LAST\"}", votes)
                        .seating()
                        .elected())
                .containsExactly("A");
    }

    private static Result count(Method method, int seats, String rules, Votes votes) {
        return new Tally(method, seats, read(rules, votes.candidates())).count(votes, List.of());
    }

    private static Rules read(String rules, Candidates candidates) {
        return RulesDocument.read(JsonText.parse("rules.json", rules), candidates);
    }

    private static Node document(Result result) {
        return JsonText.parse("out", JsonWriter.pretty(ResultDocument.of(result)));
    }
}
