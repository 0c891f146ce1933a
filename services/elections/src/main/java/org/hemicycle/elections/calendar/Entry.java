package org.hemicycle.elections.calendar;

import java.time.Instant;

/**
 * A date, as calendars show it.
 *
 * @param uid the same for the same date of the same election, so that a date that moved is shown once
 * @param changed which version of the election it is taken from
 */
public record Entry(String uid, String summary, Instant from, Instant until, int changed) {}
