package org.hemicycle.elections.cochair;

import java.time.LocalDate;
import org.hemicycle.elections.seat.Constituency;

/**
 * What a co-chair is elected for: a year incoming, then a year leading, from 1 October.
 *
 * @param constituency the half whose seat it is; all members vote
 */
public record Mandate(Constituency constituency, LocalDate incomingFrom, LocalDate leadFrom, LocalDate lastDay) {

    static Mandate from(Constituency half, LocalDate firstOfOctober) {
        return new Mandate(
                half,
                firstOfOctober,
                firstOfOctober.plusYears(1),
                firstOfOctober.plusYears(2).minusDays(1));
    }
}
