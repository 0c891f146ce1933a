package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/member-admitted.v1.schema.json. */
record MemberAdmitted(
        UUID admissionId,
        String country,
        LocalDate letterDate,
        LocalDate receivedOn,
        LocalDate participatingSince,
        int reviewYear,
        int scoreVersion,
        @Nullable Integer total,
        @Nullable Integer max,
        String valuesCheck,
        String ruleSet) {

    static final String TYPE = "membership.member-admitted.v1";

    static MemberAdmitted of(AdmissionEvent.Admitted event) {
        var score = event.score();
        return new MemberAdmitted(
                event.admission().value(),
                event.country(),
                event.letterDate(),
                event.receivedOn(),
                event.effectiveOn(),
                score.reviewYear(),
                score.version(),
                score.total(),
                score.max(),
                score.valuesCheck().name(),
                event.ruleSet());
    }
}
