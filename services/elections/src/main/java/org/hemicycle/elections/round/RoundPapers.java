package org.hemicycle.elections.round;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;

/**
 * What is fixed before the opening.
 *
 * @param configuration canonical JSON, whose SHA-256 is published and bound into every ballot
 * @param openingApproved two persons have said that the ballot may open
 */
record RoundPapers(
        Instant opensAt, Instant closesAt, String configuration, String configurationHash, boolean openingApproved) {

    /** An opening approved late is not shortened: the close moves as well. */
    Instant closeIfOpened(Instant at) {
        return at.isAfter(opensAt) ? closesAt.plusSeconds(SECONDS.between(opensAt, at)) : closesAt;
    }

    /** So many days before the close, but not before the opening. */
    Instant reminder(int days) {
        var due = closesAt.minus(days, DAYS);
        return due.isAfter(opensAt) ? due : opensAt;
    }

    Instant openIfApproved(Instant at) {
        return at.isAfter(opensAt) ? at : opensAt;
    }
}
