package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;

/** On the wire as described in contracts/events/membership/admission-found-out-of-scope.v1.schema.json. */
record AdmissionFoundOutOfScope(UUID admissionId, String country, String ground) {

    static final String TYPE = "membership.admission-found-out-of-scope.v1";

    static AdmissionFoundOutOfScope of(AdmissionEvent.FoundOutOfScope event) {
        return new AdmissionFoundOutOfScope(
                event.admission().value(), event.country(), event.ground().name());
    }
}
