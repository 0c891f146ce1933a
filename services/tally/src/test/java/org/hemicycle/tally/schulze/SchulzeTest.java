package org.hemicycle.tally.schulze;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.tally.Given;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Pairwise;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Counted;
import org.junit.jupiter.api.Test;

class SchulzeTest {

    /** Schulze, "A new monotonic, clone-independent … method", example 1: 45 voters, E A C B D. */
    private static final String[] EXAMPLE = {
        "5 A>C>B>E>D",
        "5 A>D>E>C>B",
        "8 B>E>D>A>C",
        "3 C>A>B>E>D",
        "7 C>A>E>B>D",
        "2 C>B>A>D>E",
        "7 D>C>E>B>A",
        "8 E>B>A>D>C"
    };

    @Test
    void ranksByStrongestPaths() {
        var profile = Given.ballots("A B C D E", EXAMPLE);
        var counted = count(profile);

        assertThat(Given.shown(counted.ranking().groups(), profile.candidates()))
                .isEqualTo("E A C B D");
        assertThat(counted.totals()).map(Fraction::toString).containsExactly("3", "1", "2", "0", "4");
        assertThat(counted.control().counted()).isEqualTo(Fraction.of(450));
        assertThat(counted.control().holds()).isTrue();
        assertThat(counted.ballots()).isEqualTo(new Ballots(45, 45, 0, 0));
    }

    @Test
    void findsThePublishedStrengths() {
        var paths = StrongestPaths.of(Pairwise.of(Given.ballots("A B C D E", EXAMPLE)));

        assertThat(paths.strength()[0]).containsExactly(25, 28, 28, 30, 24);
        assertThat(paths.strength()[4]).containsExactly(25, 28, 28, 31, 24);
    }

    @Test
    void saysWhyEachStandsBeforeTheNext() {
        assertThat(count(Given.ballots("A B C D E", EXAMPLE)).trace())
                .hasSize(4)
                .startsWith("E stands before A: strongest path 25 against 24, ballots 23 against 22.");
    }

    @Test
    void aWinnerOfEveryPairIsFirstAndLevelOnesAreTied() {
        var profile = Given.ballots("A B C D", "2 C>A=B>D", "1 B>C>A>D", "1 A>C>B>D", "3");
        var counted = count(profile);

        assertThat(Given.shown(counted.ranking().groups(), profile.candidates()))
                .isEqualTo("C A=B D");
        assertThat(counted.ballots()).isEqualTo(new Ballots(7, 4, 3, 0));
    }

    @Test
    void aCycleIsBrokenAtItsWeakestVictory() {
        var profile = Given.ballots("A B C", "4 A>B>C", "3 B>C>A", "2 C>A>B");

        assertThat(Given.shown(count(profile).ranking().groups(), profile.candidates()))
                .isEqualTo("A B C");
    }

    @Test
    void strengthIsVotesForTheWinnerNotTheMargin() {
        // A beats B by 5 to 4 (margin 1), B beats C by 4 to 0 (margin 4), C beats A by 3 to 0 (margin 3).
        var profile =
                Given.ballots(Unlisted.NO_OPINION, Marking.FIRST_PLACE, "A B C", "5 A>B", "4 B>A", "4 B>C", "3 C>A");
        var paths = StrongestPaths.of(Pairwise.of(profile));

        assertThat(paths.strength()[0][1]).isEqualTo(5);
        assertThat(Given.shown(paths.ranking().groups(), profile.candidates())).isEqualTo("A B C");
    }

    private static Counted count(Profile profile) {
        return Schulze.count(profile, Pairwise.of(profile));
    }
}
