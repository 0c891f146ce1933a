package org.hemicycle.membership.eligibility.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** What follows when a member falls below the minimum. */
public record BelowMinimumRules(
        Parameter<Policy> policy,
        @Nullable Parameter<MonthDay> deadline,
        @Nullable Parameter<Integer> consecutiveYears) {

    /** The ways in which the partnership has answered a low score of a member. */
    public enum Policy {
        NONE,
        LETTER_UNTIL_DEADLINE,
        REVIEW_AFTER_CONSECUTIVE_YEARS
    }

    public BelowMinimumRules {
        var complete = switch (policy.value()) {
            case NONE -> true;
            case LETTER_UNTIL_DEADLINE -> deadline != null;
            case REVIEW_AFTER_CONSECUTIVE_YEARS -> consecutiveYears != null;
        };
        if (!complete) {
            throw new IllegalArgumentException(policy.value() + " lacks its value");
        }
    }

    /**
     * The consequence of being below the minimum for so many years in a row, the latest included; 0 years have
     * none. {@code letterOn}: the day the letter to the member is dated.
     */
    public Consequence consequence(int yearsBelow, LocalDate letterOn) {
        if (yearsBelow == 0) {
            return new Consequence.None();
        }
        if (deadline != null && policy.value() == Policy.LETTER_UNTIL_DEADLINE) {
            return new Consequence.Warning(deadline.value().atYear(letterOn.getYear()));
        }
        if (consecutiveYears != null && policy.value() == Policy.REVIEW_AFTER_CONSECUTIVE_YEARS) {
            return yearsBelow >= consecutiveYears.value()
                    ? new Consequence.EligibilityReview(yearsBelow)
                    : new Consequence.Notice();
        }
        return new Consequence.None();
    }
}
