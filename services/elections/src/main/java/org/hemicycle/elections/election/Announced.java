package org.hemicycle.elections.election;

import java.util.List;
import java.util.Map;

/**
 * A result as it is announced. Turnout is a fraction: ballots cast of those who might vote.
 *
 * @param number of the count it rests on
 * @param totals by candidate
 * @param outcomes by candidate, as in {@code PASSED_OVER_FLOOR}
 * @param deviations from the rules of seats, as in {@code FLOOR_UNMET(AFRICA)}
 * @param listHash of the opened ballots
 */
public record Announced(
        int number,
        List<String> elected,
        Map<String, String> totals,
        Map<String, String> outcomes,
        String controlSum,
        List<String> deviations,
        int cast,
        int roll,
        String listHash) {

    public Announced {
        elected = List.copyOf(elected);
        deviations = List.copyOf(deviations);
    }
}
