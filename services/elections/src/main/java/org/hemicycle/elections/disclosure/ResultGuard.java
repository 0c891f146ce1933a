package org.hemicycle.elections.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the public may have of a count, as {@code tally count} prints it: outcome and totals always; matrices, rounds and
 * trace only if none of their figures stands for fewer than five ballots, or tells everybody's ranking.
 */
public final class ResultGuard {

    private static final List<String> DETAILED = List.of("rankCounts", "pairwise", "rounds", "trace");

    private final DisclosureGuard guard = DisclosureGuard.usual();

    /** A part that is left out, and the reason that is published instead. */
    public record Withheld(String what, String reason) {}

    /** The parts of this document that are left out. */
    public List<Withheld> withheld(Map<String, Object> result) {
        return Stream.concat(ranks(result), cells(result))
                .findFirst()
                .map(reason -> DETAILED.stream()
                        .filter(result::containsKey)
                        .map(part -> new Withheld("result." + part, reason))
                        .toList())
                .orElse(List.of());
    }

    private Stream<String> ranks(Map<String, Object> result) {
        return rankCounts(result)
                .map(counts -> guard.ranks(counts).reasons().stream())
                .orElse(Stream.empty());
    }

    private static Optional<RankCounts> rankCounts(Map<String, Object> result) {
        if (!(result.get("rankCounts") instanceof Map<?, ?> rows)
                || !(result.get("ballots") instanceof Map<?, ?> ballots)
                || !(ballots.get("cast") instanceof Number cast)) {
            return Optional.empty();
        }
        var ranks = new java.util.LinkedHashMap<String, List<Integer>>();
        rows.forEach((candidate, counts) -> ranks.put(
                String.valueOf(candidate),
                counts instanceof Collection<?> cells
                        ? cells.stream()
                                .filter(Number.class::isInstance)
                                .map(cell -> ((Number) cell).intValue())
                                .toList()
                        : List.of()));
        return Optional.of(new RankCounts(cast.intValue(), ranks));
    }

    private static Stream<String> cells(Map<String, Object> result) {
        return Stream.of("rankCounts", "pairwise", "rounds")
                .filter(part -> hasSmall(result.get(part)))
                .map(part -> "A figure stands for fewer than %d ballots."
                        .formatted(DisclosureGuard.usual().k()));
    }

    private static boolean hasSmall(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().anyMatch(ResultGuard::hasSmall);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().anyMatch(ResultGuard::hasSmall);
        }
        return value instanceof Number number
                && number.longValue() > 0
                && number.longValue() < DisclosureGuard.usual().k();
    }
}
