package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.reference.Evidence;
import org.hemicycle.membership.standing.reference.Region;
import org.jspecify.annotations.Nullable;

/** A government as the public sees it on a day: names and region of that day, and its standing. */
public record ParticipantView(
        UUID id,
        String iso3,
        int version,
        String nameEn,
        String nameFr,
        @Nullable Region region,
        @Nullable Evidence regionEvidence,
        LocalDate on,
        Standing standing,
        boolean historical) {}
