package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.document.DocumentEvent;

/** In the ledger as described in contracts/events/response-policy/document-opened.v1.schema.json. */
record DocumentOpened(UUID caseId, UUID document, int number) {

    static final String TYPE = "response-policy.document-opened.v1";

    static DocumentOpened of(DocumentEvent.Opened event) {
        return new DocumentOpened(event.caseId().value(), event.document().value(), event.number());
    }
}
