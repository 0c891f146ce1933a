package org.hemicycle.tally.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hemicycle.tally.number.Fraction;
import org.junit.jupiter.api.Test;

class ControlTest {

    @Test
    void holdsIfBothWaysGiveTheSame() {
        assertThat(new Control("x", Fraction.of(2), Fraction.of(4, 2)).holds()).isTrue();
        assertThat(new Control("x", Fraction.of(2), Fraction.of(3)).holds()).isFalse();
    }

    @Test
    void ballotsAreValidBlankOrVoid() {
        assertThatThrownBy(() -> new Ballots(5, 3, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Ballots(5, 3, 1, 1).valid()).isEqualTo(3);
    }

    @Test
    void aRankingByTotalsKeepsTheOrderOfTheFileInATie() {
        var ranking = Ranking.byTotals(List.of(Fraction.of(1), Fraction.of(3), Fraction.of(1), Fraction.of(2)));

        assertThat(ranking.groups()).containsExactly(List.of(1), List.of(3), List.of(0, 2));
        assertThat(ranking.flat()).containsExactly(1, 3, 0, 2);
    }
}
