package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;

/** On the wire as described in contracts/events/membership/admission-closed.v1.schema.json. */
record AdmissionClosed(UUID admissionId, String country, String stage) {

    static final String TYPE = "membership.admission-closed.v1";

    static AdmissionClosed of(AdmissionEvent.Closed event) {
        return new AdmissionClosed(
                event.admission().value(), event.country(), event.stage().name());
    }
}
