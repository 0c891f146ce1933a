package org.hemicycle.membership.standing.imports;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.hemicycle.membership.standing.EffectiveDate;

/** How exactly a source dates an event: what it does not say becomes an interval. */
enum DatePrecision {
    DAY {
        @Override
        EffectiveDate read(String date) {
            return EffectiveDate.on(LocalDate.parse(date));
        }
    },
    MONTH {
        @Override
        EffectiveDate read(String date) {
            return EffectiveDate.in(YearMonth.parse(date));
        }
    },
    YEAR {
        @Override
        EffectiveDate read(String date) {
            return EffectiveDate.in(Year.parse(date));
        }
    };

    /** Throws {@link java.time.DateTimeException} for a date written in another precision. */
    abstract EffectiveDate read(String date);
}
