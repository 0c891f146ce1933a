package org.hemicycle.membership.eligibility;

import java.math.BigDecimal;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.jspecify.annotations.Nullable;

/** The two V-Dem indicators of the Values Check, 0 to 4, 4 = freest; null where V-Dem has no value. */
public record ValuesReading(
        @Nullable BigDecimal entryAndExit, @Nullable BigDecimal repression, String edition) {

    private static final BigDecimal TOP = new BigDecimal(4);

    public ValuesReading {
        entryAndExit = onScale(entryAndExit);
        repression = onScale(repression);
    }

    private static @Nullable BigDecimal onScale(@Nullable BigDecimal indicator) {
        if (indicator == null) {
            return null;
        }
        EligibilityRule.INDICATOR_ON_SCALE.require(
                indicator.signum() >= 0 && indicator.compareTo(TOP) <= 0, indicator.toPlainString());
        return indicator.stripTrailingZeros();
    }
}
