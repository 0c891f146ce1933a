package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.document.DocumentEvent;

/** In the ledger as described in contracts/events/response-policy/document-classified.v1.schema.json. */
record DocumentClassified(UUID caseId, UUID document, String documentClass, String reason) {

    static final String TYPE = "response-policy.document-classified.v1";

    static DocumentClassified of(DocumentEvent.Classified event) {
        return new DocumentClassified(
                event.caseId().value(),
                event.document().value(),
                event.documentClass().name(),
                event.reason().name());
    }
}
