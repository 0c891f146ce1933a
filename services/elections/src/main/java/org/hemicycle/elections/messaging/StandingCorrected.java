package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.roll.Electorate;
import org.jspecify.annotations.Nullable;

/** What this service reads of membership.standing-corrected.v1: flags and remarks do not concern a roll. */
record StandingCorrected(
        String country, String kind, @Nullable String to, LocalDate effectiveOn, LocalDate effectiveBy) {

    void tell(Electorate electorate) {
        if (kind.equals("STATUS") || kind.equals("VOTING_RIGHTS")) {
            electorate.corrected(country, to, effectiveOn, effectiveBy);
        }
    }
}
