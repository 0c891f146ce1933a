package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;

/** On the wire as described in contracts/events/membership/admission-acknowledged.v1.schema.json. */
record AdmissionAcknowledged(UUID admissionId, String country) {

    static final String TYPE = "membership.admission-acknowledged.v1";

    static AdmissionAcknowledged of(AdmissionEvent.Acknowledged event) {
        return new AdmissionAcknowledged(event.admission().value(), event.country());
    }
}
