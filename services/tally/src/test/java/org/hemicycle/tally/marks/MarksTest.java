package org.hemicycle.tally.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.RankTable;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Counted;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final Profile level = Given.ballots("A B C", "3 A=B>C", "2 C", "1 B>C", "4");
    private final Profile listed =
            Given.ballots(Unlisted.LAST, Marking.LISTED, "A B C", "3 A>B>C", "2 C", "1 B>C", "4");

    @Test
    void pluralityCountsFirstPlacesAndTwoOfThemAreVoid() {
        var counted = Marks.plurality(level);

        assertThat(counted.ballots()).isEqualTo(new Ballots(10, 3, 4, 3));
        assertCounted(counted, 3, 0, 1, 2);
    }

    @Test
    void pluralityOfATableCountsItsFirstColumn() {
        var table = new RankTable(new Candidates(List.of("A", "B")), new long[][] {{5, 2}, {2, 5}}, 7);

        assertCounted(Marks.plurality(table), 7, 5, 2);
        assertThat(Marks.plurality(table).ballots()).isEqualTo(new Ballots(7, 7, 0, 0));
    }

    @Test
    void approvalCountsTheFirstGroupWhereBallotsCanHaveOne() {
        assertCounted(Marks.approval(level), 9, 3, 4, 2);
        assertThat(Marks.approval(level).ballots()).isEqualTo(new Ballots(10, 6, 4, 0));
    }

    @Test
    void approvalCountsAllListedWhereBallotsAreLists() {
        assertCounted(Marks.approval(listed), 13, 3, 4, 6);
    }

    @Test
    void tooManyMarksMakeABallotVoid() {
        assertCounted(Marks.block(listed, 2), 4, 0, 1, 3);
        assertThat(Marks.block(listed, 2).ballots()).isEqualTo(new Ballots(10, 3, 4, 3));
        assertCounted(Marks.block(listed, 3), 13, 3, 4, 6);
        assertCounted(Marks.block(level, 1), 3, 0, 1, 2);
    }

    @Test
    void theTraceNamesTheRule() {
        assertThat(Marks.block(listed, 2).trace())
                .containsExactly("Counted: as many votes as marks, at most 2 a ballot.");
        assertThat(Marks.plurality(listed).control().rule()).isEqualTo("one vote a ballot");
    }

    private static void assertCounted(Counted counted, long sum, long... totals) {
        assertThat(counted.totals())
                .isEqualTo(Arrays.stream(totals).mapToObj(Fraction::of).toList());
        assertThat(counted.control().counted()).isEqualTo(Fraction.of(sum));
        assertThat(counted.control().holds()).isTrue();
    }
}
