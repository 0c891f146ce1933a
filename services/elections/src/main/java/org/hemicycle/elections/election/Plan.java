package org.hemicycle.elections.election;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an election is for.
 *
 * @param title as it is announced
 * @param seats how many are to be filled
 * @param method by which ballots are counted, as in {@code borda}
 * @param termStart the day on which the elected take their seats
 * @param ties the ladder for ties, step by step with commas between; absent: as the rules say
 */
public record Plan(
        ElectionKind kind,
        String title,
        int seats,
        String method,
        LocalDate termStart,
        @Nullable String ties) {

    List<String> ladder(ElectionRules rules) {
        return ties == null ? rules.ties().value() : List.of(ties.split(","));
    }
}
