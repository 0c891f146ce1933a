package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.document.DocumentEvent;

/** In the ledger as described in contracts/events/response-policy/document-appealed.v1.schema.json. */
record DocumentAppealed(UUID caseId, UUID document) {

    static final String TYPE = "response-policy.document-appealed.v1";

    static DocumentAppealed of(DocumentEvent.Appealed event) {
        return new DocumentAppealed(event.caseId().value(), event.document().value());
    }
}
