package org.hemicycle.responsepolicy.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that two persons agreed to make public, as the office sees it. */
public record HeldItem(
        UUID id,
        int version,
        String kind,
        String state,
        @Nullable String what,
        @Nullable LocalDate day,
        boolean authoritative,
        Instant publicFrom) {

    static HeldItem of(PageItem item) {
        return new HeldItem(
                item.id(),
                item.version(),
                item.kind().name(),
                item.state().name(),
                item.what(),
                item.day(),
                item.authoritative(),
                Objects.requireNonNull(item.publicFrom()));
    }
}
