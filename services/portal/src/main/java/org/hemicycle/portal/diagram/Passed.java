package org.hemicycle.portal.diagram;

import org.jspecify.annotations.Nullable;

/** A step that a case entered, and maybe left. */
public record Passed(
        String process,
        String step,
        String kind,
        String enteredAt,
        @Nullable String leftAt,
        boolean cancelled) {

    public boolean isNow() {
        return leftAt == null;
    }
}
