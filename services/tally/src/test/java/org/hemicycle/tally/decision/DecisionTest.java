package org.hemicycle.tally.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hemicycle.tally.decision.Decision.Result;
import org.hemicycle.tally.decision.Vote.CastingVote;
import org.hemicycle.tally.number.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    @ParameterizedTest
    @CsvSource({
        "7, 6, 0, CAST, ADOPTED",
        "6, 7, 0, CAST, REJECTED",
        "1, 0, 19, CAST, ADOPTED",
        "0, 0, 20, CAST, REJECTED",
        "10, 1, 9, PRESENT, REJECTED",
        "11, 1, 8, PRESENT, ADOPTED",
        "11, 1, 8, IN_OFFICE, REJECTED",
        "12, 1, 7, IN_OFFICE, ADOPTED"
    })
    void aMajorityIsMoreThanHalfOfItsBasis(int inFavour, int against, int abstained, Basis basis, Result result) {
        assertThat(decide(vote(inFavour, against, abstained, CastingVote.NOT_USED), Threshold.simpleMajority(basis)))
                .isEqualTo(result);
    }

    @Test
    void twoThirdsIsAtLeastThat() {
        var threshold = Threshold.atLeast(2, 3, Basis.CAST);

        assertThat(decide(vote(12, 6, 0, CastingVote.NOT_USED), threshold)).isEqualTo(Result.ADOPTED);
        assertThat(decide(vote(11, 6, 0, CastingVote.NOT_USED), threshold)).isEqualTo(Result.REJECTED);
    }

    @Test
    void aCastingVoteDoesNotReachTwoThirds() {
        assertThat(decide(vote(10, 10, 0, CastingVote.IN_FAVOUR), Threshold.atLeast(2, 3, Basis.CAST)))
                .isEqualTo(Result.REJECTED);
        assertThat(decide(vote(10, 10, 0, CastingVote.IN_FAVOUR), Threshold.simpleMajority(Basis.PRESENT)))
                .isEqualTo(Result.ADOPTED);
    }

    @Test
    void aCastingVoteIsOneMoreVoteCastAndNobodyMorePresent() {
        var tie = vote(10, 10, 0, CastingVote.IN_FAVOUR);

        assertThat(decide(tie, Threshold.atLeast(11, 20, Basis.CAST))).isEqualTo(Result.REJECTED);
        assertThat(decide(tie, Threshold.atLeast(11, 20, Basis.PRESENT))).isEqualTo(Result.ADOPTED);
    }

    @Test
    void aCastingVoteWithoutATieChangesNothing() {
        assertThat(decide(vote(9, 10, 0, CastingVote.IN_FAVOUR), Threshold.simpleMajority(Basis.CAST)))
                .isEqualTo(Result.REJECTED);
    }

    @Test
    void theTraceTellsQuorumAndCount() {
        var decision =
                Decision.of(vote(10, 10, 0, CastingVote.AGAINST), Threshold.simpleMajority(Basis.CAST), Quorum.half());

        assertThat(decision.trace())
                .containsExactly(
                        "Government: 10 of 11 present, 6 needed.",
                        "Civil society: 10 of 11 present, 6 needed.",
                        "10 in favour, 10 against, 0 abstained; CAST: 20, needed: more than 1/2 of it.",
                        "A tie; the chair's casting vote: AGAINST.");
    }

    @Test
    void recusedMembersCountForTheQuorumAndNotAsVotes() {
        var halves = List.of(new Constituency("Government", 11, 6), new Constituency("Civil society", 11, 6));
        var vote = new Vote(Motion.RESOLUTION, halves, 5, 4, 2, 1, CastingVote.NOT_USED);

        assertThat(decide(vote, Threshold.simpleMajority(Basis.CAST))).isEqualTo(Result.ADOPTED);
        assertThatThrownBy(() -> new Vote(Motion.RESOLUTION, halves, 5, 4, 2, 2, CastingVote.NOT_USED))
                .isInstanceOf(IllegalArgumentException.class);
        for (var wrong : List.of(
                new int[] {-1, 0, 0, 0}, new int[] {0, -1, 0, 0}, new int[] {0, 0, -1, 0}, new int[] {0, 0, 0, -1})) {
            assertThatThrownBy(() -> new Vote(
                            Motion.RESOLUTION, halves, wrong[0], wrong[1], wrong[2], wrong[3], CastingVote.NOT_USED))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesWhatIsNoShareOrNoPresence() {
        assertThatThrownBy(() -> Threshold.atLeast(4, 3, Basis.CAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Threshold.atLeast(-1, 3, Basis.CAST)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Threshold.atLeast(1, 1, Basis.CAST).share()).isEqualTo(Fraction.of(1));
        assertThat(Threshold.atLeast(0, 1, Basis.CAST).share()).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> new Constituency("x", 5, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Constituency("x", 5, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Constituency("x", 5, 0).present()).isZero();
    }

    private static Result decide(Vote vote, Threshold threshold) {
        return Decision.of(vote, threshold, Quorum.half()).result();
    }

    private static Vote vote(int inFavour, int against, int abstained, CastingVote casting) {
        var halves = List.of(new Constituency("Government", 11, 10), new Constituency("Civil society", 11, 10));
        return new Vote(Motion.RESOLUTION, halves, inFavour, against, abstained, 0, casting);
    }
}
