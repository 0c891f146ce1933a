package org.hemicycle.portal.response;

import org.jspecify.annotations.Nullable;

/** Something that two persons agreed to make public. */
public record HeldItem(
        String id,
        int version,
        String kind,
        String state,
        @Nullable String what,
        @Nullable String day,
        boolean authoritative,
        String publicFrom) {

    public boolean isHeld() {
        return state.equals("HELD");
    }

    public String tag() {
        return "\"" + version + "\"";
    }
}
