package org.hemicycle.tally.seats;

import java.util.List;

/** Who is seated, in the order of election; what became of everybody; what could not be kept; and how it came to that. */
public record Seating(
        List<String> elected,
        List<Decided> outcomes,
        List<String> deviations,
        List<String> standby,
        List<String> trace) {

    public Seating {
        elected = List.copyOf(elected);
        outcomes = List.copyOf(outcomes);
        deviations = List.copyOf(deviations);
        standby = List.copyOf(standby);
        trace = List.copyOf(trace);
    }
}
