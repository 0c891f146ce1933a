package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.document.DocumentEvent;

/** In the ledger as described in contracts/events/response-policy/document-redacted.v1.schema.json. */
record DocumentRedacted(UUID caseId, UUID document, int number) {

    static final String TYPE = "response-policy.document-redacted.v1";

    static DocumentRedacted of(DocumentEvent.Redacted event) {
        return new DocumentRedacted(event.caseId().value(), event.document().value(), event.number());
    }
}
