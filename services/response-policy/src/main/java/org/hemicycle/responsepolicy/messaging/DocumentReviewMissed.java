package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.document.DocumentEvent;

/** In the ledger as described in contracts/events/response-policy/document-review-missed.v1.schema.json. */
record DocumentReviewMissed(UUID caseId, UUID document) {

    static final String TYPE = "response-policy.document-review-missed.v1";

    static DocumentReviewMissed of(DocumentEvent.ReviewMissed event) {
        return new DocumentReviewMissed(event.caseId().value(), event.document().value());
    }
}
