package org.hemicycle.elections.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Matrices, rounds and trace are left out as soon as one cell stands for fewer than k ballots: then outcome and totals remain. */
public final class SmallCells implements Disclosure {

    private static final List<String> DETAILED = List.of("rankCounts", "pairwise", "rounds", "trace");

    private final int k;

    public SmallCells(int k) {
        this.k = k;
    }

    @Override
    public List<Withheld> withheld(Map<String, Object> result) {
        boolean small = Stream.of("rankCounts", "pairwise", "rounds")
                .anyMatch(part -> result.get(part) != null && hasSmall(result.get(part)));
        return small
                ? DETAILED.stream()
                        .filter(result::containsKey)
                        .map(part ->
                                new Withheld("result." + part, "a cell stands for fewer than %d ballots".formatted(k)))
                        .toList()
                : List.of();
    }

    private boolean hasSmall(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().anyMatch(this::hasSmall);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().anyMatch(this::hasSmall);
        }
        return value instanceof Number number && number.longValue() > 0 && number.longValue() < k;
    }
}
