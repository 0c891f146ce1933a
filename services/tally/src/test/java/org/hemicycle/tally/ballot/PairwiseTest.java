package org.hemicycle.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemicycle.tally.Given;
import org.junit.jupiter.api.Test;

class PairwiseTest {

    @Test
    void countsWhoIsPreferredOnHowManyBallots() {
        var profile = Given.ballots("A B C", "3 A>B>C", "2 C>A>B");

        assertThat(Pairwise.of(profile)).isDeepEqualTo(new long[][] {{0, 5, 3}, {0, 0, 3}, {2, 2, 0}});
    }

    @Test
    void levelCandidatesGetNothingFromEachOther() {
        var profile = Given.ballots("A B C D", "1 A=B>C=D");

        assertThat(Pairwise.of(profile))
                .isDeepEqualTo(new long[][] {{0, 0, 1, 1}, {0, 0, 1, 1}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    }

    @Test
    void unlistedCandidatesAreLastAndLevel() {
        var profile = Given.ballots("A B C D", "4 C>A", "1 D");

        assertThat(Pairwise.of(profile))
                .isDeepEqualTo(new long[][] {{0, 4, 0, 4}, {0, 0, 0, 0}, {4, 4, 0, 4}, {1, 1, 1, 0}});
    }

    @Test
    void noOpinionSaysNothingOnAnyPair() {
        var profile = Given.ballots(Unlisted.NO_OPINION, Marking.FIRST_PLACE, "A B C D", "4 C>A", "1 D");

        assertThat(Pairwise.of(profile))
                .isDeepEqualTo(new long[][] {{0, 0, 0, 0}, {0, 0, 0, 0}, {4, 0, 0, 0}, {0, 0, 0, 0}});
        assertThat(Pairwise.of(profile.reading(Unlisted.LAST))[2]).containsExactly(4, 4, 0, 4);
    }

    @Test
    void expectedSumFollowsFromTheShapesAlone() {
        assertThat(Pairwise.expectedSum(Given.ballots("A B C D", "1 A>B>C>D"))).isEqualTo(6);
        assertThat(Pairwise.expectedSum(Given.ballots("A B C D", "2 A=B=C>D"))).isEqualTo(6);
        assertThat(Pairwise.expectedSum(Given.ballots("A B C D", "3 A"))).isEqualTo(9);
        assertThat(Pairwise.expectedSum(Given.ballots("A B C D", "3 A=B"))).isEqualTo(12);
        assertThat(Pairwise.expectedSum(Given.ballots(Unlisted.NO_OPINION, Marking.FIRST_PLACE, "A B C D", "3 A=B>C")))
                .isEqualTo(6);
        assertThat(Pairwise.expectedSum(Given.ballots("A B", "7"))).isZero();
    }

    @Test
    void rankCountsShareTheBetterRank() {
        assertThat(RankCounts.of(Given.ballots("A B C", "2 A=B>C", "1 C>B")))
                .isDeepEqualTo(new long[][] {{2, 0, 0}, {2, 1, 0}, {1, 0, 2}});
    }

    @Test
    void evidenceIsWhatTheVotesHave() {
        var ballots = new Evidence(Given.ballots("A B", "1 A>B"));
        var table = new Evidence(new RankTable(new Candidates(List.of("A")), new long[][] {{4}}, 4));
        var points = new Evidence(new PointsTable(new Candidates(List.of("A")), List.of()));

        assertThat(ballots.pairwise()).isPresent();
        assertThat(ballots.pairwise().orElseThrow()).isSameAs(ballots.pairwise().orElseThrow());
        assertThat(ballots.rankCounts().orElseThrow()).isDeepEqualTo(new long[][] {{1, 0}, {0, 1}});
        assertThat(table.rankCounts().orElseThrow()).isDeepEqualTo(new long[][] {{4}});
        assertThat(table.pairwise()).isEmpty();
        assertThat(points.rankCounts()).isEmpty();
    }
}
