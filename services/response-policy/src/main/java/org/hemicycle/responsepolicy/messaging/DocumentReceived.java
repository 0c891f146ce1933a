package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.document.DocumentEvent;

/** In the ledger as described in contracts/events/response-policy/document-received.v1.schema.json. */
record DocumentReceived(UUID caseId, UUID document, int number, String uploader) {

    static final String TYPE = "response-policy.document-received.v1";

    static DocumentReceived of(DocumentEvent.Received event) {
        return new DocumentReceived(
                event.caseId().value(),
                event.document().value(),
                event.number(),
                event.from().name());
    }
}
