package org.hemicycle.membership.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;

/** On the wire as described in contracts/events/membership/admission-checked.v1.schema.json. */
record AdmissionChecked(UUID admissionId, String country, List<String> missing) {

    static final String TYPE = "membership.admission-checked.v1";

    static AdmissionChecked of(AdmissionEvent.Checked event) {
        return new AdmissionChecked(
                event.admission().value(),
                event.country(),
                event.missing().stream().sorted().map(Enum::name).toList());
    }
}
