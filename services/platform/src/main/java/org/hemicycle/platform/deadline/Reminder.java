package org.hemicycle.platform.deadline;

import java.time.Instant;
import java.time.LocalDate;

/** A reminder to send at a moment, of a deadline that ends then; the key names the text that says why. */
public record Reminder(Instant at, LocalDate dueDate, Instant due, String textKey) {}
