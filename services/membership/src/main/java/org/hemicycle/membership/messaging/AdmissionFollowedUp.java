package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;

/** On the wire as described in contracts/events/membership/admission-followed-up.v1.schema.json. */
record AdmissionFollowedUp(UUID admissionId, String country) {

    static final String TYPE = "membership.admission-followed-up.v1";

    static AdmissionFollowedUp of(AdmissionEvent.FollowedUp event) {
        return new AdmissionFollowedUp(event.admission().value(), event.country());
    }
}
