package org.hemicycle.tally.stv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Round;
import org.hemicycle.tally.result.Round.Action;
import org.junit.jupiter.api.Test;

class ScottishStvTest {

    @Test
    void transfersASurplusAtAValueCutOffAfterFiveDecimals() {
        var profile = Given.ballots("A B C D", "7 A>B", "3 A>C", "4 C", "4 B", "1 D");
        var count = count(profile, 2);

        // 19 ballots, quota 7; the surplus of A is 3 of 10: 0.3 each.
        assertThat(count.quota()).isEqualTo(7 * Round.UNIT);
        assertThat(count.rounds().get(1).votes()).containsExactly(700_000L, 610_000L, 490_000L, 100_000L);
        assertThat(names(profile, count.elected())).containsExactly("A", "B");
    }

    @Test
    void whatRoundingTakesIsCountedByItself() {
        var profile = Given.ballots("A B C", "3 A>B", "2 A", "2 B", "2 C");
        var count = count(profile, 2);
        var round = count.rounds().get(1);

        // 9 ballots, quota 4; the surplus of A is 1 of 5.
        assertThat(round.votes()).containsExactly(400_000L, 260_000L, 200_000L);
        assertThat(round.nonTransferable()).isEqualTo(40_000);
        assertThat(round.lost()).isZero();
        var thirds = count(Given.ballots("A B C D", "3 A>B", "1 C", "1 D"), 2)
                .rounds()
                .get(1);
        assertThat(thirds.votes()).containsExactly(200_000L, 99_999L, 100_000L, 100_000L);
        assertThat(thirds.lost()).isEqualTo(1);
    }

    @Test
    void aPaperIsTransferredAgainAtWhatItIsWorth() {
        var profile = Given.ballots("A B C D", "8 A>B>C", "2 B>C", "3 C", "4 D");
        var count = count(profile, 2);

        // Quota 6: A passes 2 of 8 (0.25 each) to B, who is excluded with 4 and passes 2 + 2 to C.
        assertThat(count.rounds().get(1).votes()).containsExactly(600_000L, 400_000L, 300_000L, 400_000L);
        assertThat(count.rounds().get(2).of()).containsExactly(2);
    }

    @Test
    void candidatesWithTheQuotaGetNothingMore() {
        var profile = Given.ballots("A B C D", "5 A>B>C", "4 B>A>D", "1 C", "1 D");
        var count = count(profile, 2);

        assertThat(names(profile, count.elected())).containsExactly("A", "B");
        assertThat(count.rounds()).hasSize(1);
        assertThat(count.rounds().get(0).line()).isEqualTo("First preferences are counted; elected: A, B");
    }

    @Test
    void theLargestSurplusGoesFirst() {
        var profile = Given.ballots("A B C D", "6 A>C", "9 B>D", "1 C", "1 D");
        var count = count(profile, 3);

        assertThat(count.rounds()).extracting(Round::action).startsWith(Action.FIRST_PREFERENCES, Action.SURPLUS);
        assertThat(count.rounds().get(1).of()).containsExactly(1);
        assertThat(names(profile, count.elected())).startsWith("B", "A");
    }

    @Test
    void noMoreCandidatesThanSeatsAreDeemedElected() {
        var profile = Given.ballots("A B", "3 A", "1 B");
        var count = count(profile, 3);

        assertThat(names(profile, count.elected())).containsExactly("A", "B");
        assertThat(count.rounds()).hasSize(1);
        assertThat(count.rounds().get(0).elected()).containsExactly(0, 1);
        assertThat(count.rounds().get(0).line()).endsWith("; elected: A; deemed elected: B");
        assertThat(count(Given.ballots("A B C", "9 A", "1 B"), 3)
                        .rounds()
                        .get(0)
                        .line())
                .endsWith("; elected: A; deemed elected: B, C");
    }

    @Test
    void anExclusionTieIsBrokenByTheLatestRoundThatDiffers() {
        // D's papers bring B level with C; C had more before, so B goes.
        var profile = Given.ballots("A B C D", "6 A", "3 B", "4 C", "1 D>B");
        var count = count(profile, 1);

        assertThat(count.rounds().get(1).votes()).containsExactly(600_000L, 400_000L, 400_000L, 0L);
        assertThat(count.rounds().get(2).line())
                .startsWith("B is excluded with 4 votes (level now; the latest round in which they were not decides)");
    }

    @Test
    void aTieInEveryRoundStopsTheCountWithoutALot() {
        var profile = Given.ballots("A B C", "3 A", "2 B>A", "2 C>B");
        var count = count(profile, 1);

        assertThat(names(profile, count.undecided())).containsExactly("B", "C");
        assertThat(count.counted().trace())
                .last()
                .isEqualTo("Tie of B, C: level in every round, and no lot with a committed seed was declared.");
        assertThat(count.elected()).isEmpty();
        assertThat(Given.shown(count.counted().ranking().groups(), profile.candidates()))
                .isEqualTo("A B=C");
    }

    @Test
    void aLotDecidesWhoGoesFirst() {
        var profile = Given.ballots("A B C", "3 A", "2 B>A", "2 C>B");
        var lastOut = ScottishStv.count(profile, 1, tied -> tied);
        var firstOut = ScottishStv.count(
                profile,
                1,
                tied -> tied.stream().sorted(Comparator.reverseOrder()).toList());

        assertThat(lastOut.rounds().get(1).of()).containsExactly(2);
        assertThat(lastOut.rounds().get(1).line())
                .isEqualTo("C is excluded with 2 votes (level in every round: by lot)" + "; elected: B");
        assertThat(firstOut.rounds().get(1).of()).containsExactly(1);
        assertThat(names(profile, firstOut.elected())).containsExactly("A");
    }

    @Test
    void candidatesWithoutVotesGoInAnyOrder() {
        var profile = Given.ballots("A B C D", "3 A>B", "2 B");
        var count = count(profile, 1);
        var two = count(Given.ballots("A B C D", "2 A", "2 B"), 2);

        assertThat(names(profile, count.elected())).containsExactly("A");
        assertThat(names(profile, two.elected())).containsExactly("A", "B");
        assertThat(count(Given.ballots("A B C D E", "4 A>B", "3 B", "3 C"), 2)
                        .rounds()
                        .get(1)
                        .line())
                .isEqualTo("D is excluded with 0 votes (level candidates without votes: their order changes nothing)");
        assertThat(count(Given.ballots("A B C D", "9 A"), 2).undecided()).isNotEmpty();
    }

    @Test
    void aSurplusTieLooksBackToo() {
        var profile = Given.ballots("A B C D", "5 A>C", "5 B>D", "1 C", "1 D");

        assertThat(names(profile, count(profile, 3).undecided())).containsExactly("A", "B");
        assertThat(ScottishStv.count(profile, 3, tied -> tied).rounds().get(1).line())
                .startsWith("The surplus of A, 1 votes, is transferred (level in every round: by lot)");
    }

    @Test
    void theRankingIsElectedThenStillInThenExcluded() {
        var profile = Given.ballots("A B C D E F", "9 A", "7 B", "3 C", "2 D", "1 E", "2 F>D");
        var count = count(profile, 2);

        assertThat(Given.shown(count.counted().ranking().groups(), profile.candidates()))
                .isEqualTo("A B C D=F E");
        assertThat(count.counted().trace().get(1)).isEqualTo("Round 1. First preferences are counted; elected: A.");
    }

    @Test
    void theRestIsElectedInTheOrderOfTheirVotes() {
        var profile = Given.ballots("A B C D", "1 A", "3 B", "2 C", "9 D");

        assertThat(names(profile, count(profile, 4).elected())).containsExactly("D", "B", "C", "A");
        assertThat(Given.shown(count(profile, 4).counted().ranking().groups(), profile.candidates()))
                .isEqualTo("D B C A");
    }

    @Test
    void theLastExcludedIsRankedFirstOfThem() {
        var profile = Given.ballots("A B C D", "5 A", "4 B", "2 C>A", "1 D>A");
        var count = count(profile, 1);

        assertThat(Given.shown(count.counted().ranking().groups(), profile.candidates()))
                .isEqualTo("A B C D");
        assertThat(count.rounds().get(1).line()).isEqualTo("D is excluded with 1 votes");
    }

    @Test
    void votesAlwaysAddUp() {
        var counted = count(Given.ballots("A B C D", "7 A>B", "3 A>C", "4 C", "4 B", "1 D", "2"), 2)
                .counted();

        assertThat(counted.control().holds()).isTrue();
        assertThat(counted.control().counted()).isEqualTo(Fraction.of(19));
        assertThat(counted.ballots()).isEqualTo(new Ballots(21, 19, 2, 0));
        assertThat(counted.trace()).startsWith("19 valid ballots, 2 seats: the quota is 7.");
    }

    @Test
    void levelPreferencesAreRefused() {
        var profile = Given.ballots("A B", "1 A=B");

        assertThatThrownBy(() -> count(profile, 1)).isInstanceOf(Uncountable.class);
    }

    private static StvCount count(Profile profile, int seats) {
        return ScottishStv.count(profile, seats, tied -> List.of());
    }

    private static List<String> names(Profile profile, List<Integer> candidates) {
        return profile.candidates().names(candidates);
    }
}
