package org.hemicycle.membership.processmatter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter of process as the secretariat sees it: whom it is about, since when, and what became of it. */
public record ProcessMatterView(
        UUID id,
        int version,
        String country,
        LocalDate receivedOn,
        @Nullable ProcessMatterOutcome outcome,
        @Nullable LocalDate decidedOn) {}
