package org.hemicycle.responsepolicy.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.clock.ClockName;

/** Of what somebody was reminded: which clock of which case, and why. Stands nowhere in the mail. */
public record ReminderView(
        UUID id, UUID caseId, String country, ClockName clock, Why why, LocalDate dueOn, Instant at) {

    public enum Why {
        COMING,
        /** Escalated to the co-chairs. */
        PASSED
    }
}
