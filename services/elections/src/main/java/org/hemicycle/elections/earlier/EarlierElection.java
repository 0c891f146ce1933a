package org.hemicycle.elections.earlier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.hemicycle.tally.seats.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An election of governments of before this system, and what our own count makes of its published numbers.
 *
 * @param voted ballots
 * @param onRoll governments that could vote, where published
 * @param evidence SOURCED, or RECALL where a part of the rules was not read again
 * @param countedAgain whether ranks were published; else only the seats are given anew, from the published points
 * @param control the sum of all points and what the ballots must give
 */
public record EarlierElection(
        int year,
        int seats,
        int voted,
        @Nullable Integer onRoll,
        String source,
        String evidence,
        boolean countedAgain,
        List<Line> lines,
        Sum control,
        List<String> deviations) {

    public EarlierElection {
        lines = List.copyOf(lines);
        deviations = List.copyOf(deviations);
    }

    /**
     * A candidate, the best first.
     *
     * @param ranks how many ballots gave each rank, where published
     * @param published points as published
     * @param counted points by our count
     * @param decidedBy the line of the count that decided it
     */
    public record Line(
            String country,
            String region,
            List<Integer> ranks,
            int published,
            int counted,
            Outcome outcome,
            String decidedBy) {

        public Line {
            ranks = List.copyOf(ranks);
        }

        @JsonProperty
        public boolean misprinted() {
            return published != counted;
        }
    }

    /**
     * Published points of all candidates, by our count, and what complete ballots must give.
     *
     * @param expected nothing where only points are published
     */
    public record Sum(int published, int counted, @Nullable Integer expected) {}
}
