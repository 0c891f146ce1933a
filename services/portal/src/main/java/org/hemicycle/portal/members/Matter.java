package org.hemicycle.portal.members;

import org.jspecify.annotations.Nullable;

/** A matter of process that a letter of concern raised: whom it is about, and what became of it. */
public record Matter(
        String id,
        int version,
        String country,
        String receivedOn,
        @Nullable String outcome,
        @Nullable String decidedOn) {}
