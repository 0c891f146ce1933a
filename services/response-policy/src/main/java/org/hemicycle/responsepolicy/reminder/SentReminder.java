package org.hemicycle.responsepolicy.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.clock.ClockName;

/**
 * That somebody was reminded of a clock of a case.
 *
 * @param person a random id
 * @param mail DUE, HANDED_OVER to a mail server, or FAILED
 */
public record SentReminder(
        UUID person, ClockName clock, ReminderView.Why why, LocalDate dueOn, Instant at, String mail) {}
