package org.hemicycle.acceptance.crash;

import org.jspecify.annotations.Nullable;

/**
 * One death.
 *
 * @param target the process
 * @param point the named crash point and its passing, as in {@code relay.before-send:3}; null: wherever it happens to be
 */
record PlannedKill(String target, @Nullable String point) {

    /** The point without the passing. */
    String place() {
        return point == null ? "anywhere" : point.substring(0, point.lastIndexOf(':'));
    }

    String where() {
        return point == null ? "anywhere" : point;
    }
}
