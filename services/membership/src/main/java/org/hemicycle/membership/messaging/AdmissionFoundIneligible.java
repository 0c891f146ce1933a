package org.hemicycle.membership.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/admission-found-ineligible.v1.schema.json. */
record AdmissionFoundIneligible(
        UUID admissionId,
        String country,
        String ground,
        @Nullable Integer reviewYear,
        @Nullable Integer scoreVersion,
        @Nullable Integer total,
        @Nullable Integer max,
        List<Area> areas) {

    static final String TYPE = "membership.admission-found-ineligible.v1";

    /** An area below the most points; null: its points were not published. */
    record Area(String area, @Nullable Integer pointsLost) {}

    static AdmissionFoundIneligible of(AdmissionEvent.FoundIneligible event) {
        var score = event.score();
        return new AdmissionFoundIneligible(
                event.admission().value(),
                event.country(),
                event.ground().name(),
                score == null ? null : Integer.valueOf(score.reviewYear()),
                score == null ? null : Integer.valueOf(score.version()),
                score == null ? null : score.total(),
                score == null ? null : score.max(),
                event.gaps().stream()
                        .map(gap -> new Area(gap.area(), gap.pointsLost()))
                        .toList());
    }
}
