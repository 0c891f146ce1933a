package org.hemicycle.tally.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Evidence;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ranking;
import org.hemicycle.tally.tie.CountBack;
import org.hemicycle.tally.tie.Ladder;
import org.hemicycle.tally.tie.Lot;
import org.hemicycle.tally.tie.RunOff;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final Ladder NO_LADDER = new Ladder(List.of());

    @Test
    void seatsTheFirstWhereThereAreNoLimits() {
        var seating = seat("A B C", 2);

        assertThat(seating.elected()).containsExactly("A", "B");
        assertThat(outcomes(seating)).isEqualTo("ELECTED ELECTED NOT_ELECTED");
        assertThat(seating.outcomes().get(2).line()).isEqualTo("C, 1 votes: NOT_ELECTED (all seats are taken).");
        assertThat(seating.deviations()).isEmpty();
        assertThat(seating.trace()).hasSize(3);
    }

    @Test
    void aSeatWithoutCandidateStaysVacant() {
        var seating = seat("A B", 4);

        assertThat(seating.elected()).containsExactly("A", "B");
        assertThat(seating.deviations()).containsExactly("VACANT(2)");
        assertThat(seating.trace()).last().isEqualTo("2 seats stay vacant: no candidate is left for them.");
    }

    @Test
    void severalFloorsReserveSeveralSeats() {
        // Two seats, and both Africa and Asia lack one: nobody of Europe is seated.
        var limit = limit("A:EU B:EU C:AF D:EU E:AS", Map.of(), 1, 4);
        var seating = seat("A B C D E", 3, limit);

        assertThat(seating.elected()).containsExactly("A", "C", "E");
        assertThat(outcomes(seating)).isEqualTo("ELECTED PASSED_OVER_FLOOR ELECTED PASSED_OVER_FLOOR ELECTED");
        assertThat(seating.outcomes().get(1).line())
                .contains("1 seats would be left, and AF still lacks 1, AS still lacks 1");
    }

    @Test
    void aFloorReservesAllThatItIsShortOf() {
        var seating = seat("A B C D", 3, limit("A:EU B:EU C:AF D:AF", Map.of("EU", 2), 2, 9));

        assertThat(seating.elected()).containsExactly("A", "C", "D");
        assertThat(outcomes(seating)).isEqualTo("ELECTED PASSED_OVER_FLOOR ELECTED ELECTED");
    }

    @Test
    void floorsThatCannotAllBeMetAreTreatedAsTheRuleIsWritten() {
        // One seat, two regions without a member: the rule passes over whoever leaves another region a candidate.
        var seating = seat("A B C", 1, limit("A:EU B:AF C:AS", Map.of("EU", 3), 1, 4));

        assertThat(seating.elected()).containsExactly("C");
        assertThat(seating.deviations()).containsExactly("FLOOR_UNMET(AF)");
    }

    @Test
    void aFloorCandidateWhoIsUnderACeilingElsewhereReservesNothing() {
        var regions = limit("A:EU B:EU C:AF", Map.of("EU", 1), 1, 9);
        var employers = new Limit(Map.of("C", "Acme"), Map.of("Acme", 2), Bound.NO_FLOOR, new Bound(2, Map.of()));
        var seating = seat("A B C", 2, regions, employers);

        assertThat(seating.elected()).containsExactly("A", "B");
        assertThat(seating.deviations()).containsExactly("FLOOR_UNMET(AF)");
    }

    @Test
    void groupsMayHaveBoundsOfTheirOwn() {
        var bounds = new Limit(
                groups("A:NA B:NA C:NA D:EU"), Map.of(), new Bound(0, Map.of("EU", 1)), new Bound(9, Map.of("na", 2)));
        var seating = seat("A B C D", 4, bounds);

        assertThat(outcomes(seating)).isEqualTo("ELECTED ELECTED EXCLUDED_BY_CEILING ELECTED");
        assertThat(seating.deviations()).containsExactly("VACANT(1)");
    }

    @Test
    void groupsAreOneHoweverTheyAreSpelt() {
        var seating = seat("A B C", 2, limit("A:Asia-Pacific B:ASIA_PACIFIC C:EU", Map.of("asia  pacific", 3), 0, 4));

        assertThat(outcomes(seating)).isEqualTo("ELECTED EXCLUDED_BY_CEILING ELECTED");
    }

    @Test
    void candidatesWithoutAGroupAreBoundByNothing() {
        var seating = seat("A B C", 2, limit("B:EU", Map.of("EU", 4), 1, 4));

        assertThat(outcomes(seating)).isEqualTo("ELECTED EXCLUDED_BY_CEILING ELECTED");
    }

    @Test
    void aRegionThatIsTooLargeAlreadyIsReported() {
        assertThat(seat("A", 1, limit("A:EU", Map.of("AF", 5), 0, 4)).deviations())
                .containsExactly("CEILING_EXCEEDED(AF)");
    }

    @Test
    void standByAreTheNextWhoBreakNoCeiling() {
        var rules = new SeatRules(1, List.of(limit("A:EU B:EU C:AF D:AF", Map.of(), 0, 1)), NO_LADDER, 2);

        assertThat(seat(rules, "A", "B", "C", "D").standby()).containsExactly("C", "D");
        assertThat(seat("A B C", 1).standby()).isEmpty();
    }

    @Test
    void aTieInsideTheSeatsOrBehindThemIsLeft() {
        assertThat(seat(SeatRules.of(2), "A=B", "C").trace()).noneMatch(line -> line.startsWith("Tie"));
        assertThat(seat(SeatRules.of(1), "A", "B=C").trace()).noneMatch(line -> line.startsWith("Tie"));
    }

    @Test
    void aTieAtTheCutStaysOpenWithoutAStepThatBreaksIt() {
        var seating = seat(new SeatRules(2, List.of(), NO_LADDER, 1), "A", "B=C", "D");

        assertThat(seating.elected()).containsExactly("A");
        assertThat(outcomes(seating)).isEqualTo("ELECTED UNDECIDED UNDECIDED NOT_ELECTED");
        assertThat(seating.deviations()).containsExactly("TIE_UNRESOLVED(B, C)");
        assertThat(seating.standby()).isEmpty();
        assertThat(seating.outcomes().get(1).line()).contains("the declared ladder has no further step");
    }

    @Test
    void withLimitsEverythingBehindAnOpenTieStaysOpen() {
        var rules = new SeatRules(2, List.of(limit("B:EU C:AF", Map.of(), 0, 1)), NO_LADDER, 0);

        assertThat(outcomes(seat(rules, "A", "B=C", "D"))).isEqualTo("ELECTED UNDECIDED UNDECIDED UNDECIDED");
    }

    @Test
    void theLadderIsClimbedStepByStepAndWrittenDown() {
        var profile = Given.ballots("A B C", "1 A>B>C", "1 B>A>C", "1 C");
        var runOff = new RunOff(Map.of("A", 4L, "B", 6L));
        var rules = new SeatRules(1, List.of(), new Ladder(List.of(new CountBack(), runOff)), 0);
        var ranking = new Ranking(List.of(List.of(0, 1), List.of(2)));

        var seating = Allocation.of(ranking, new Evidence(profile), rules, candidate -> "1 votes");

        assertThat(seating.elected()).containsExactly("B");
        assertThat(seating.trace())
                .startsWith(
                        "Tie of A, B; count-back: they have every rank equally often.",
                        "Tie of A, B; run-off: B before A (more votes in the run-off).");
    }

    @Test
    void anAwaitedStepIsNotPassed() {
        var ladder = new Ladder(List.of(new RunOff(Map.of()), new Lot(null, null)));
        var seating = seat(new SeatRules(1, List.of(), ladder, 0), "A=B");

        assertThat(seating.elected()).isEmpty();
        assertThat(seating.trace()).contains("Tie of A, B; run-off: a run-off ballot among them has to be held.");
        assertThat(seating.trace()).noneMatch(line -> line.contains("public lot"));
    }

    @Test
    void aTieThatALimitDecidesIsNoTie() {
        // Europe is full, so the order of A and B does not matter.
        var rules = new SeatRules(1, List.of(limit("A:EU B:AF", Map.of("EU", 4), 0, 4)), NO_LADDER, 0);

        assertThat(seat(rules, "A=B").elected()).containsExactly("B");
    }

    @Test
    void aTieThatChangesAFloorIsBrokenAlthoughSeatsAreEnough() {
        // Three seats for A=B and C, but a ceiling of one in Europe: whoever comes first keeps the other out.
        var rules = new SeatRules(3, List.of(limit("A:EU B:EU", Map.of(), 0, 1)), NO_LADDER, 0);

        assertThat(seat(rules, "A=B", "C").deviations()).containsExactly("TIE_UNRESOLVED(A, B)");
    }

    @Test
    void manyTiedCandidatesAreTreatedAlike() {
        assertThat(seat(SeatRules.of(8), "A=B=C=D=E=F=G=H").elected()).hasSize(8);
        assertThat(seat(new SeatRules(7, List.of(), NO_LADDER, 0), "A=B=C=D=E=F=G=H")
                        .deviations())
                .hasSize(1)
                .allMatch(line -> line.startsWith("TIE_UNRESOLVED"));
    }

    @Test
    void whoDeclinedIsPassedOverAndTheNextWithinTheLimitsMovesUp() {
        // Africa lacks a member: not B, who is next, but C takes the seat that A gave up.
        var limits = List.of(limit("A:EU B:EU C:AF", Map.of("EU", 1), 1, 9));
        var seating = seat(new SeatRules(1, limits, NO_LADDER, 1, Set.of("A")), "A", "B", "C");

        assertThat(seating.elected()).containsExactly("C");
        assertThat(outcomes(seating)).isEqualTo("DECLINED PASSED_OVER_FLOOR ELECTED");
        assertThat(seating.outcomes().get(0).line())
                .isEqualTo("A, 1 votes: DECLINED (not available any more: the next in this order moves up).");
        assertThat(seating.standby()).containsExactly("B");
    }

    @Test
    void oneOfTwoTiedWhoDeclinedLeavesNoTie() {
        var seating = seat(new SeatRules(1, List.of(), NO_LADDER, 0, Set.of("A")), "A=B");

        assertThat(seating.elected()).containsExactly("B");
        assertThat(seating.deviations()).isEmpty();
    }

    @Test
    void aSeatThatNobodyIsLeftForStaysVacant() {
        var seating = seat(new SeatRules(2, List.of(), NO_LADDER, 0, Set.of("B")), "A", "B");

        assertThat(seating.elected()).containsExactly("A");
        assertThat(seating.deviations()).containsExactly("VACANT(1)");
    }

    private static Seating seat(String order, int seats, Limit... limits) {
        return seat(new SeatRules(seats, List.of(limits), NO_LADDER, 0), order.split(" "));
    }

    private static Seating seat(SeatRules rules, String... places) {
        var names = List.of(String.join("=", places).split("="));
        var ranking = new ArrayList<List<Integer>>();
        for (var place : places) {
            ranking.add(List.of(place.split("=")).stream().map(names::indexOf).toList());
        }
        var table = new PointsTable(
                new Candidates(names),
                names.stream().map(name -> Fraction.of(1)).toList());
        return Allocation.of(new Ranking(ranking), new Evidence(table), rules, candidate -> "1 votes");
    }

    private static Limit limit(String groups, Map<String, Integer> continuing, int min, int max) {
        return new Limit(groups(groups), continuing, new Bound(min, Map.of()), new Bound(max, Map.of()));
    }

    private static Map<String, String> groups(String text) {
        var groups = new LinkedHashMap<String, String>();
        for (var pair : text.split(" ")) {
            groups.put(pair.split(":")[0], pair.split(":")[1]);
        }
        return groups;
    }

    private static String outcomes(Seating seating) {
        return seating.outcomes().stream()
                .map(decided -> decided.outcome().name())
                .collect(Collectors.joining(" "));
    }
}
