package org.hemicycle.tally.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.hemicycle.tally.number.Fraction;

/** Fractions as decimals, where there is one that ends. */
final class Decimals {

    private Decimals() {}

    static Optional<BigDecimal> of(Fraction fraction) {
        try {
            var decimal = new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()));
            return Optional.of(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }
}
