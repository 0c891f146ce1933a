package org.hemicycle.platform.opendata;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table that a feature offers as open data. A bean of this type appears in the catalogue by itself. */
public interface Dataset {

    /** As in the address: {@code members}. */
    String name();

    String title();

    /** What one row stands for. */
    String grain();

    /** The rule set by which the rows were judged. */
    String ruleSet();

    List<Column> columns();

    /**
     * Hands out every row in a stable order, values in the order of the columns: text, numbers, booleans, dates, instants
     * or null. Called within a read-only transaction.
     */
    void rows(Consumer<List<@Nullable Object>> sink);
}
