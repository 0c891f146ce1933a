package org.hemicycle.membership.eligibility.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision table says: the points, none if a fact that matters is unknown, and the rows that gave them. */
public record TableReading(@Nullable Integer points, Set<String> rows) {

    public static final TableReading UNKNOWN = new TableReading(null, Set.of());

    public TableReading {
        rows = Set.copyOf(rows);
    }
}
