package org.hemicycle.tally.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isKeptInLowestTerms() {
        assertThat(Fraction.of(4, -6)).isEqualTo(Fraction.of(-2, 3)).hasToString("-2/3");
        assertThat(Fraction.of(0, 5)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void calculatesExactly() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(2, 3).dividedBy(Fraction.of(4, 3))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.sum(List.of(Fraction.of(1, 2), Fraction.of(1, 2)))).isEqualTo(Fraction.of(1));
    }

    @Test
    void readsDecimals() {
        assertThat(Fraction.of(new BigDecimal("1412.45570"))).isEqualTo(Fraction.of(14124557, 10000));
        assertThat(Fraction.of(new BigDecimal("1E2"))).isEqualTo(Fraction.of(100));
        assertThat(Fraction.of(new BigDecimal("7"))).isEqualTo(Fraction.of(7));
    }

    @Test
    void comparesAndRoundsUp() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2)).isGreaterThan(Fraction.of(-1, 2));
        assertThat(Fraction.of(11, 2).ceiling()).isEqualTo(6);
        assertThat(Fraction.of(10, 2).ceiling()).isEqualTo(5);
        assertThat(Fraction.of(-11, 2).ceiling()).isEqualTo(-5);
        assertThat(Fraction.of(6, 2).isWhole()).isTrue();
        assertThat(Fraction.of(1, 2).isWhole()).isFalse();
    }
}
