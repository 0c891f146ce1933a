package org.hemicycle.responsepolicy.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inventory: what columns hold, how protected that is, how long it is kept.
 *
 * @param columns of the table; null: all that no other line names
 */
record Field(String table, @Nullable List<String> columns, Level level, Kept kept, String holds) {

    enum Level {
        /** Anybody may know, or will when the case is announced. */
        PUBLIC,
        /** The house. */
        INTERNAL,
        /** Those who work on the case. */
        RESTRICTED,
        /** Assigned officers; only sealed. */
        CONFIDENTIAL
    }

    enum Kept {
        FOR_EVER,
        /** Until the confidential part of the case is destroyed. */
        CONFIDENTIAL_PART,
        /** Until it is submitted, or given up. */
        DRAFT
    }

    boolean names(String column) {
        return columns != null && columns.contains(column);
    }
}
