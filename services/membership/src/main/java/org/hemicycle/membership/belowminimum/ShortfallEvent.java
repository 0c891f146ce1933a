package org.hemicycle.membership.belowminimum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterId;

/** What can happen to a member below the minimum. Sealed, so that every mapping of it stays complete. */
public sealed interface ShortfallEvent {

    /** What every event says: which case, of whom, on which score. */
    record Case(ShortfallId id, String country, FailedScore score) {}

    Case of();

    Instant at();

    /** A letter asks the government to meet the minimum by the deadline. */
    record WarningRaised(Case of, LetterId letter, LocalDate deadline, Instant at) implements ShortfallEvent {}

    /** Years in a row below the minimum have opened the Eligibility Review by themselves. */
    record ReviewOpened(Case of, Instant at) implements ShortfallEvent {}

    /** A later score passes. */
    record Cured(Case of, UUID passingSheet, int passingYear, Instant at) implements ShortfallEvent {}

    /** A step inside the house. */
    record Noted(Case of, ShortfallStep step, Instant at) implements ShortfallEvent {}
}
