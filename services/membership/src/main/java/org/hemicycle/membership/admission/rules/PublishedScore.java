package org.hemicycle.membership.admission.rules;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A published score as admission needs it: which one it is, and what it says. No points: no area was scored. */
public record PublishedScore(
        int reviewYear,
        int version,
        String ruleSet,
        @Nullable Integer total,
        @Nullable Integer max,
        Result result,
        ValuesCheck valuesCheck) {

    /** Outcome of the scoring itself. */
    public enum Result {
        PASS,
        FAIL,
        NOT_ENOUGH_DATA
    }

    /** Outcome of the Values Check, where the score's own rule set has one for applicants. */
    public enum ValuesCheck {
        NOT_REQUIRED,
        PASSED,
        FAILED,
        NO_DATA
    }

    private static final Comparator<PublishedScore> BY_AGE =
            Comparator.comparingInt(PublishedScore::reviewYear).thenComparingInt(PublishedScore::version);

    public boolean isNewerThan(@Nullable PublishedScore other) {
        return other == null || BY_AGE.compare(this, other) > 0;
    }

    /** Such as 11/16. */
    public String fraction() {
        return total == null || max == null ? "not scored" : total + "/" + max;
    }
}
