package org.hemicycle.tally.read;

import java.util.List;
import org.hemicycle.tally.ballot.Votes;

/** What a file holds: votes and, where its form says so, the number of seats (else 0) and withdrawn candidates. */
public record Reading(Format format, Votes votes, int seats, List<String> withdrawn) {

    static Reading of(Format format, Votes votes) {
        return new Reading(format, votes, 0, List.of());
    }
}
