package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/admission-found-eligible.v1.schema.json. */
record AdmissionFoundEligible(
        UUID admissionId,
        String country,
        int reviewYear,
        int scoreVersion,
        @Nullable Integer total,
        @Nullable Integer max,
        String valuesCheck) {

    static final String TYPE = "membership.admission-found-eligible.v1";

    static AdmissionFoundEligible of(AdmissionEvent.FoundEligible event) {
        var score = event.score();
        return new AdmissionFoundEligible(
                event.admission().value(),
                event.country(),
                score.reviewYear(),
                score.version(),
                score.total(),
                score.max(),
                score.valuesCheck().name());
    }
}
