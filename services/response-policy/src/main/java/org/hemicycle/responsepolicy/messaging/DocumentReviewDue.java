package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.document.DocumentEvent;

/** In the ledger as described in contracts/events/response-policy/document-review-due.v1.schema.json. */
record DocumentReviewDue(UUID caseId, UUID document) {

    static final String TYPE = "response-policy.document-review-due.v1";

    static DocumentReviewDue of(DocumentEvent.ReviewDue event) {
        return new DocumentReviewDue(event.caseId().value(), event.document().value());
    }
}
