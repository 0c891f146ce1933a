package org.hemicycle.tally.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.ballot.RankTable;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BordaTest {

    @ParameterizedTest
    @CsvSource({
        "ZERO, 7, 3, 6, 0, 16, 2, 0",
        "MODIFIED, 4, 2, 3, 0, 9, 2, 0",
        "AVERAGE, 7, 9/2, 6, 5/2, 20, 2, 0",
        "FORBID, 0, 0, 0, 0, 0, 0, 2"
    })
    void incompleteBallotsGiveWhatTheRuleSays(
            Incomplete incomplete, String a, String b, String c, String d, String sum, long valid, long invalid) {
        // One ballot ranks C, A; one ranks A, B, C; one is blank.
        var counted = Borda.count(Given.ballots("A B C D", "1 C>A", "1 A>B>C", "1"), incomplete, EqualRanks.FORBID);

        assertThat(counted.totals()).map(Fraction::toString).containsExactly(a, b, c, d);
        assertThat(counted.control().counted()).hasToString(sum);
        assertThat(counted.control().holds()).isTrue();
        assertThat(counted.ballots()).isEqualTo(new Ballots(3, valid, 1, invalid));
    }

    @Test
    void completeBallotsGiveTheSameUnderEveryRule() {
        var profile = Given.ballots("A B C", "2 A>B>C", "1 C>B>A");

        for (var incomplete : Incomplete.values()) {
            var counted = Borda.count(profile, incomplete, EqualRanks.FORBID);
            assertThat(counted.totals()).map(Fraction::toString).containsExactly("7", "6", "5");
            assertThat(counted.control().counted()).isEqualTo(Fraction.of(18));
        }
    }

    @Test
    void levelCandidatesAreRefusedOrShareTheAverage() {
        var profile = Given.ballots("A B C D", "2 A=B=C>D", "1 D>A=B");

        assertThatThrownBy(() -> Borda.count(profile, Incomplete.ZERO, EqualRanks.FORBID))
                .isInstanceOf(Uncountable.class);
        var counted = Borda.count(profile, Incomplete.ZERO, EqualRanks.AVERAGE);
        assertThat(counted.totals()).map(Fraction::toString).containsExactly("17/2", "17/2", "6", "6");
        assertThat(counted.control().holds()).isTrue();
        assertThat(Given.shown(counted.ranking().groups(), profile.candidates()))
                .isEqualTo("A=B C=D");
    }

    @Test
    void aTableGivesTheSameAsItsBallots() {
        var table = table(3, new long[][] {{2, 0, 1}, {0, 3, 0}, {1, 0, 2}});

        var counted = BordaTable.count(table, Incomplete.FORBID);

        assertThat(counted.totals()).map(Fraction::toString).containsExactly("7", "6", "5");
        assertThat(counted.control().holds()).isTrue();
        assertThat(counted.control().rule()).isEqualTo("each ballot gives n(n+1)/2 points");
        assertThat(counted.ballots()).isEqualTo(new Ballots(3, 3, 0, 0));
        assertThat(counted.trace()).containsExactly("3 candidates: a first place gives 3 points.");
    }

    @Test
    void anIncompleteTableIsCountedOnlyWhereUnrankedGivesNothing() {
        var table = table(3, new long[][] {{2, 0, 0}, {0, 2, 0}, {1, 0, 1}});

        assertThat(counted(table)).containsExactly("6", "4", "4");
        assertThat(BordaTable.count(table, Incomplete.ZERO).control().rule())
                .isEqualTo("each rank gives its points as often as it was given");
        assertThat(BordaTable.count(table, Incomplete.ZERO).control().holds()).isTrue();
        for (var rule : List.of(Incomplete.MODIFIED, Incomplete.AVERAGE, Incomplete.FORBID)) {
            assertThatThrownBy(() -> BordaTable.count(table, rule)).hasMessageContaining("needs the ballots");
        }
    }

    @Test
    void givenPointsRankAsTheyStand() {
        var points = List.of(Fraction.of(5, 2), Fraction.of(7), Fraction.of(5, 2));
        var counted = GivenPoints.count(new PointsTable(new Candidates(List.of("A", "B", "C")), points));

        assertThat(counted.ranking().groups()).containsExactly(List.of(1), List.of(0, 2));
        assertThat(counted.control().counted()).isEqualTo(Fraction.of(12));
        assertThat(counted.control().holds()).isTrue();
    }

    @Test
    void theTraceSaysWhatAFirstPlaceGives() {
        var profile = Given.ballots("A B", "1 A");

        assertThat(trace(Borda.count(profile, Incomplete.ZERO, EqualRanks.FORBID)))
                .isEqualTo("2 candidates: a first place gives 2 points.");
        assertThat(trace(Borda.count(profile, Incomplete.MODIFIED, EqualRanks.FORBID)))
                .isEqualTo("2 candidates: a first place gives as many points as the ballot ranks.");
    }

    private static List<String> counted(RankTable table) {
        return BordaTable.count(table, Incomplete.ZERO).totals().stream()
                .map(Fraction::toString)
                .toList();
    }

    private static String trace(Counted counted) {
        return counted.trace().get(0);
    }

    private static RankTable table(long ballots, long[][] counts) {
        return new RankTable(new Candidates(List.of("A", "B", "C")), counts, ballots);
    }
}
