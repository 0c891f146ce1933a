package org.hemicycle.tally.stv;

import static org.hemicycle.tally.result.Round.UNIT;

import java.math.BigDecimal;

/** Votes in hundred-thousandths, as people write them. */
final class Decimal {

    private Decimal() {}

    static String of(long units) {
        return units % UNIT == 0
                ? Long.toString(units / UNIT)
                : BigDecimal.valueOf(units, 5).toPlainString();
    }
}
