package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.document.DocumentEvent;

/** In the ledger as described in contracts/events/response-policy/document-appeal-decided.v1.schema.json. */
record DocumentAppealDecided(UUID caseId, UUID document, String outcome) {

    static final String TYPE = "response-policy.document-appeal-decided.v1";

    static DocumentAppealDecided of(DocumentEvent.AppealDecided event) {
        return new DocumentAppealDecided(
                event.caseId().value(),
                event.document().value(),
                event.outcome().name());
    }
}
