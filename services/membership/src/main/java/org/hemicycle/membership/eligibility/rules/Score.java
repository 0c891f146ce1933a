package org.hemicycle.membership.eligibility.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points earned out of the points that apply: 4 for every area that counts. */
public record Score(int total, int max) {

    public Score {
        if (max <= 0 || max % Area.MOST_POINTS != 0 || total < 0 || total > max) {
            throw new IllegalArgumentException("%d of %d is not a score".formatted(total, max));
        }
    }

    public int areas() {
        return max / Area.MOST_POINTS;
    }

    public String fraction() {
        return total + "/" + max;
    }

    /** For the eye only, one decimal: 11/16 reads 68.8 % and stays below three quarters. Never compared. */
    public BigDecimal percentShown() {
        return BigDecimal.valueOf(100L * total).divide(BigDecimal.valueOf(max), 1, RoundingMode.HALF_UP);
    }
}
