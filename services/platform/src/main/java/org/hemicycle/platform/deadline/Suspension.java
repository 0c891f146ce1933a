package org.hemicycle.platform.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which the clock stands still: from the first one up to the day it runs again, if that is known already. */
public record Suspension(LocalDate from, @Nullable LocalDate resumedOn, String reason) {

    public Suspension {
        DeadlineRule.SUSPENSION_ENDS_AFTER_IT_BEGINS.require(resumedOn == null || !resumedOn.isBefore(from));
    }

    public static Suspension open(LocalDate from, String reason) {
        return new Suspension(from, null, reason);
    }

    public boolean isOpen() {
        return resumedOn == null;
    }

    boolean isOpenOn(LocalDate day) {
        return isOpen() && covers(day);
    }

    Suspension resumed(LocalDate on) {
        return new Suspension(from, on, reason);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (resumedOn == null || day.isBefore(resumedOn));
    }
}
