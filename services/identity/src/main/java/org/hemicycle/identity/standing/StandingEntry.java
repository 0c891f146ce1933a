package org.hemicycle.identity.standing;

import java.time.Instant;
import java.time.LocalDate;

/** One change of a government's status, as the event told it. */
public record StandingEntry(String status, LocalDate effectiveOn, String eventId, Instant arrivedAt) {}
