package org.hemicycle.elections.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.disclosure.Finding.Kind.BY_SUBTRACTION;
import static org.hemicycle.elections.disclosure.Finding.Kind.SMALL_CELL;
import static org.hemicycle.elections.disclosure.Finding.Kind.SMALL_GROUP;
import static org.hemicycle.elections.disclosure.Finding.Kind.UNANIMOUS;
import static org.hemicycle.elections.disclosure.Finding.Kind.UNANIMOUS_REMAINDER;
import static org.hemicycle.elections.disclosure.Finding.Kind.UNIQUE_RANKING;
import static org.hemicycle.elections.disclosure.Finding.Kind.WHOLE_GROUP;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureGuardTest {

    private static final VoteCounts NOBODY_TOLD = VoteCounts.of(0, 0, 0);

    private final DisclosureGuard guard = new DisclosureGuard(5);

    /** As published of 4 May 2016 and 28 June 2017: 16-3-3 says of nobody how they voted; 19-1-2 does not either. */
    @ParameterizedTest
    @CsvSource({"16, 3, 3", "19, 1, 2", "3, 2, 0"})
    void countsThatTellOfNobodyAreShown(int inFavour, int against, int abstained) {
        var release = guard.counts(VoteCounts.of(inFavour, against, abstained), NOBODY_TOLD);

        assertThat(release.isWhole()).isTrue();
        assertThat(release.shown()).isEqualTo(VoteCounts.of(inFavour, against, abstained));
    }

    @ParameterizedTest(name = "{0}-{1}-{2}: {3}")
    @CsvSource({
        "22, 0, 0, UNANIMOUS",
        "0, 0, 22, UNANIMOUS",
        "21, 1, 0, ALL_BUT_ONE",
        "20, 0, 1, ALL_BUT_ONE",
        "2, 2, 0, FEW_VOTERS"
    })
    void countsThatTellEverybodysVoteAreHeldBackWithTheReason(
            int inFavour, int against, int abstained, Finding.Kind why) {
        var release = guard.counts(VoteCounts.of(inFavour, against, abstained), NOBODY_TOLD);

        assertThat(release.shown()).isNull();
        assertThat(release.findings()).extracting(Finding::kind).containsExactly(why);
        assertThat(release.reasons()).allMatch(reason -> reason.endsWith("."));
    }

    /** Three against and three abstaining have told it: the sixteen others are known. */
    @Test
    void thoseWhoTellTheirVoteMayTellThatOfTheOthers() {
        var counts = VoteCounts.of(16, 3, 3);

        assertThat(guard.counts(counts, VoteCounts.of(0, 3, 2)).findings())
                .extracting(Finding::kind)
                .containsExactly(UNANIMOUS_REMAINDER);
        assertThat(guard.counts(counts, VoteCounts.of(0, 3, 1)).isWhole()).isTrue();
        assertThat(guard.counts(counts, counts).isWhole())
                .as("everybody told it")
                .isTrue();
    }

    /** Ranks of 55 ballots from the 2019 election, candidates renamed: one figure speaks of fewer than five. */
    @Test
    void ranksGivenByFewBallotsHoldTheMatrixBack() {
        var ranks = new LinkedHashMap<String, List<Integer>>();
        ranks.put("A", List.of(2, 7, 12, 15, 19));
        ranks.put("B", List.of(28, 13, 8, 6, 0));

        var release = guard.ranks(new RankCounts(55, ranks));

        assertThat(release.shown()).isNull();
        assertThat(release.findings()).extracting(Finding::kind).containsExactly(SMALL_CELL);
    }

    @Test
    void aRankingOfOneBallotIsNamedAsSuch() {
        var release = guard.ranks(new RankCounts(40, new java.util.TreeMap<>(java.util.Map.of("A", List.of(39, 1)))));

        assertThat(release.findings()).extracting(Finding::kind).containsExactly(UNIQUE_RANKING, SMALL_CELL);
    }

    @Test
    void aRankThatAllGaveIsUnanimous() {
        var release = guard.ranks(new RankCounts(40, new java.util.TreeMap<>(java.util.Map.of("A", List.of(40, 0)))));

        assertThat(release.findings()).extracting(Finding::kind).containsExactly(UNANIMOUS);
    }

    @Test
    void ranksOfManyAreShown() {
        var ranks = new RankCounts(40, new java.util.TreeMap<>(java.util.Map.of("A", List.of(25, 15))));

        assertThat(guard.ranks(ranks).shown()).isEqualTo(ranks);
    }

    @Test
    void turnoutOfLargeGroupsIsShown() {
        var groups = List.of(new GroupTurnout("africa", 12, 18), new GroupTurnout("europe", 20, 30));

        assertThat(guard.turnout(groups).shown()).isEqualTo(groups);
        assertThat(guard.turnout(groups).isWhole()).isTrue();
    }

    @Test
    void aSmallGroupIsHeldBackAndAnotherWithItSoThatNoSumTellsIt() {
        var release = guard.turnout(List.of(
                new GroupTurnout("africa", 12, 18),
                new GroupTurnout("oceania", 2, 3),
                new GroupTurnout("europe", 20, 30)));

        assertThat(release.findings()).extracting(Finding::kind).containsExactly(SMALL_GROUP, BY_SUBTRACTION);
        assertThat(release.shown())
                .extracting(GroupTurnout::group, GroupTurnout::voted)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("africa", null),
                        org.assertj.core.groups.Tuple.tuple("oceania", null),
                        org.assertj.core.groups.Tuple.tuple("europe", 20));
    }

    @Test
    void aGroupThatVotedWholeOrNotAtAllIsHeldBack() {
        var release = guard.turnout(List.of(
                new GroupTurnout("africa", 18, 18),
                new GroupTurnout("americas", 0, 17),
                new GroupTurnout("europe", 20, 30)));

        assertThat(release.findings()).extracting(Finding::kind).containsExactly(WHOLE_GROUP, WHOLE_GROUP);
    }

    @Test
    void aFewWhoStayedAwayAreNotTold() {
        var release = guard.turnout(List.of(new GroupTurnout("africa", 16, 18), new GroupTurnout("europe", 20, 30)));

        assertThat(release.findings()).extracting(Finding::kind).containsExactly(SMALL_CELL, BY_SUBTRACTION);
    }
}
