package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.elections.seat.Hearing;
import org.jspecify.annotations.Nullable;

/** What this service reads of membership.standing-corrected.v1: flags and remarks do not concern a roll. */
record StandingCorrected(
        String country, String kind, @Nullable String to, LocalDate effectiveOn, LocalDate effectiveBy) {

    void tell(Electorate electorate) {
        if (kind.equals("STATUS") || kind.equals("VOTING_RIGHTS")) {
            electorate.corrected(country, to, effectiveOn, effectiveBy);
        }
    }

    void tell(Hearing seats) {
        if (kind.equals("STATUS") && to != null) {
            seats.statusCorrected(country, to, effectiveOn);
        }
    }
}
