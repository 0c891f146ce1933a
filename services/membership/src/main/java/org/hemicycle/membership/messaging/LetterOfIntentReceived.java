package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionEvent;

/** On the wire as described in contracts/events/membership/letter-of-intent-received.v1.schema.json. */
record LetterOfIntentReceived(
        UUID admissionId,
        String country,
        int number,
        String kind,
        LocalDate letterDate,
        LocalDate receivedOn,
        String ruleSet) {

    static final String TYPE = "membership.letter-of-intent-received.v1";

    static LetterOfIntentReceived of(AdmissionEvent.LetterReceived event) {
        return new LetterOfIntentReceived(
                event.admission().value(),
                event.country(),
                event.number(),
                event.kind().name(),
                event.letterDate(),
                event.receivedOn(),
                event.ruleSet());
    }
}
