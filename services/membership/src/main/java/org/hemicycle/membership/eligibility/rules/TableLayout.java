package org.hemicycle.membership.eligibility.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision table as people read it: the facts it asks for and its rows. */
public record TableLayout(Combination combination, List<Fact> facts, List<Row> rows) {

    /** How rows that fit together make the points of an area. */
    public enum Combination {
        SUM,
        BEST,
        ONLY_ONE
    }

    /** Something a source says about a country. {@code type}: boolean, number or string. */
    public record Fact(String name, String label, String type) {}

    /** One row. Its id is part of a text key. */
    public record Row(String id, String sentence, int points) {}

    public TableLayout {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /** What a row that does not fit yet would add to {@code points}; with unknown points, what it is worth itself. */
    public int gain(Row row, @Nullable Integer points) {
        return points == null || combination == Combination.SUM ? row.points() : Math.max(0, row.points() - points);
    }
}
