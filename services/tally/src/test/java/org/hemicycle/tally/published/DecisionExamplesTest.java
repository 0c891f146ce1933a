package org.hemicycle.tally.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemicycle.tally.decision.Basis;
import org.hemicycle.tally.decision.Constituency;
import org.hemicycle.tally.decision.Decision;
import org.hemicycle.tally.decision.Decision.Result;
import org.hemicycle.tally.decision.Motion;
import org.hemicycle.tally.decision.Quorum;
import org.hemicycle.tally.decision.Threshold;
import org.hemicycle.tally.decision.Vote;
import org.hemicycle.tally.decision.Vote.CastingVote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked examples of decisions in the rule book. */
class DecisionExamplesTest {

    private static final List<Constituency> ALL_PRESENT =
            List.of(new Constituency("Government", 11, 11), new Constituency("Civil society", 11, 11));
    private static final Threshold SIMPLE = Threshold.simpleMajority(Basis.CAST);

    @Test
    @DisplayName("T-D1: Azerbaijan, 4 May 2016: 16 to 3 with 3 abstentions")
    void td1PassesOnEveryBasis() {
        var vote = resolution(16, 3, 3, CastingVote.NOT_USED);

        assertThat(decide(vote, SIMPLE)).isEqualTo(Result.ADOPTED);
        assertThat(decide(vote, Threshold.atLeast(2, 3, Basis.CAST))).isEqualTo(Result.ADOPTED);
        assertThat(decide(vote, Threshold.atLeast(2, 3, Basis.IN_OFFICE))).isEqualTo(Result.ADOPTED);
        // 16 of 19 is 84.2 %, 16 of 22 is 72.7 %: on either side of three quarters.
        assertThat(decide(vote, Threshold.atLeast(3, 4, Basis.CAST))).isEqualTo(Result.ADOPTED);
        assertThat(decide(vote, Threshold.atLeast(3, 4, Basis.IN_OFFICE))).isEqualTo(Result.REJECTED);
    }

    @Test
    @DisplayName("T-D2: Azerbaijan, 28 June 2017: 19 to 1 with 2 abstentions")
    void td2PassesOnEveryBasis() {
        var vote = resolution(19, 1, 2, CastingVote.NOT_USED);

        for (var basis : Basis.values()) {
            assertThat(decide(vote, Threshold.simpleMajority(basis))).isEqualTo(Result.ADOPTED);
            assertThat(decide(vote, Threshold.atLeast(2, 3, basis))).isEqualTo(Result.ADOPTED);
        }
    }

    @Test
    @DisplayName("T-D3: a quorum is half of the filled seats of each constituency")
    void td3AQuorumIsNeededInEachHalf() {
        var quorum = Quorum.half();

        assertThat(quorum.isReached(halves(11, 11, 11, 5))).isFalse();
        assertThat(quorum.isReached(halves(11, 6, 11, 6))).isTrue();
        assertThat(quorum.isReached(halves(10, 5, 11, 6))).isTrue();
        assertThat(quorum.isReached(halves(10, 4, 11, 6))).isFalse();
        var vote = new Vote(Motion.RESOLUTION, halves(11, 11, 11, 5), 16, 0, 0, 0, CastingVote.NOT_USED);
        assertThat(decide(vote, SIMPLE)).isEqualTo(Result.NO_QUORUM);
    }

    @Test
    @DisplayName("T-D4: 10 to 10: the chair decides on a resolution, never in an election of members")
    void td4TheChairDecidesATieOnAResolutionOnly() {
        assertThat(decide(resolution(10, 10, 2, CastingVote.IN_FAVOUR), SIMPLE)).isEqualTo(Result.ADOPTED);
        assertThat(decide(resolution(10, 10, 2, CastingVote.AGAINST), SIMPLE)).isEqualTo(Result.REJECTED);
        assertThat(decide(resolution(10, 10, 2, CastingVote.NOT_USED), SIMPLE)).isEqualTo(Result.REJECTED);
        var election = new Vote(Motion.ELECTION_OF_MEMBERS, ALL_PRESENT, 10, 10, 2, 0, CastingVote.IN_FAVOUR);
        assertThat(decide(election, SIMPLE)).isEqualTo(Result.TIED);
    }

    private static Result decide(Vote vote, Threshold threshold) {
        return Decision.of(vote, threshold, Quorum.half()).result();
    }

    private static Vote resolution(int inFavour, int against, int abstained, CastingVote casting) {
        return new Vote(Motion.RESOLUTION, ALL_PRESENT, inFavour, against, abstained, 0, casting);
    }

    private static List<Constituency> halves(int governments, int present, int civil, int civilPresent) {
        return List.of(
                new Constituency("Government", governments, present),
                new Constituency("Civil society", civil, civilPresent));
    }
}
