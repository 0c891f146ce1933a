package org.hemicycle.tally.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.seats.Decided;
import org.hemicycle.tally.seats.Outcome;
import org.hemicycle.tally.seats.Seating;
import org.junit.jupiter.api.Test;

class MajoritySeatingTest {

    @Test
    void moreThanHalfOfTheVotesCastElects() {
        var seating = seating(12, 10);

        assertThat(seating.elected()).containsExactly("A");
        assertThat(seating.outcomes())
                .extracting(Decided::outcome)
                .containsExactly(Outcome.ELECTED, Outcome.NOT_ELECTED);
        assertThat(seating.trace().get(0)).isEqualTo("A, 12 of 22 votes cast: ELECTED.");
        assertThat(seating.deviations()).isEmpty();
    }

    @Test
    void halfIsNotMoreThanHalf() {
        var seating = seating(11, 11);

        assertThat(seating.elected()).isEmpty();
        assertThat(seating.deviations()).containsExactly("NO_MAJORITY");
    }

    @Test
    void theMostVotesAreNotEnough() {
        assertThat(seating(10, 7, 5).elected()).isEmpty();
        assertThat(seating(10, 7, 5).trace()).hasSize(3);
    }

    @Test
    void whatCountsNoVotersIsRefused() {
        for (var total : List.of(Fraction.of(5031, 20), Fraction.of(-1), Fraction.of(1L << 31))) {
            assertThatThrownBy(() -> MajoritySeating.of(new Candidates(List.of("A")), List.of(total)))
                    .isInstanceOf(Uncountable.class)
                    .hasMessage("A has %s votes: a round by majority counts voters.", total);
        }
    }

    private static Seating seating(long... votes) {
        var names = List.of("A", "B", "C").subList(0, votes.length);
        return MajoritySeating.of(
                new Candidates(names),
                LongStream.of(votes).mapToObj(Fraction::of).toList());
    }
}
