package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;

/** On the wire as described in contracts/events/membership/admission-escalated.v1.schema.json. */
record AdmissionEscalated(UUID admissionId, String country, String step) {

    static final String TYPE = "membership.admission-escalated.v1";

    static AdmissionEscalated of(AdmissionEvent.Escalated event) {
        return new AdmissionEscalated(event.admission().value(), event.country(), event.step());
    }
}
