package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.filing.FilingEvent;

/** In the ledger as described in contracts/events/response-policy/letter-submitted.v1.schema.json. */
record LetterSubmitted(
        UUID caseId,
        String country,
        LocalDate filedOn,
        String ruleSet,
        String filerKind,
        int filers,
        int concerns,
        boolean processOnly,
        boolean pseudonymous,
        int linkedCases) {

    static final String TYPE = "response-policy.letter-submitted.v1";

    static LetterSubmitted of(FilingEvent.Submitted event) {
        var concern = event.concern();
        return new LetterSubmitted(
                concern.caseId().value(),
                concern.country(),
                concern.filedOn(),
                event.ruleSet(),
                concern.filerKind(),
                concern.filers(),
                concern.concerns(),
                concern.processOnly(),
                concern.pseudonymous(),
                event.linked());
    }
}
