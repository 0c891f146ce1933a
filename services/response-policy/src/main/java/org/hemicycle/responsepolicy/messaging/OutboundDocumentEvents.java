package org.hemicycle.responsepolicy.messaging;

import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.responsepolicy.document.DocumentEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to documents stays in the ledger: ids and codes. What is public is told by the case's publication. */
@Component
class OutboundDocumentEvents {

    private final Ledger ledger;

    OutboundDocumentEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(DocumentEvent event) {
        ledger.record(
                switch (event) {
                    case DocumentEvent.Received e -> fact(e, DocumentReceived.TYPE, DocumentReceived.of(e));
                    case DocumentEvent.Opened e -> fact(e, DocumentOpened.TYPE, DocumentOpened.of(e));
                    case DocumentEvent.Classified e -> fact(e, DocumentClassified.TYPE, DocumentClassified.of(e));
                    case DocumentEvent.ReviewDue e -> fact(e, DocumentReviewDue.TYPE, DocumentReviewDue.of(e));
                    case DocumentEvent.ReviewMissed e -> fact(e, DocumentReviewMissed.TYPE, DocumentReviewMissed.of(e));
                    case DocumentEvent.Redacted e -> fact(e, DocumentRedacted.TYPE, DocumentRedacted.of(e));
                    case DocumentEvent.Appealed e -> fact(e, DocumentAppealed.TYPE, DocumentAppealed.of(e));
                    case DocumentEvent.AppealDecided e ->
                        fact(e, DocumentAppealDecided.TYPE, DocumentAppealDecided.of(e));
                });
    }

    private static Fact fact(DocumentEvent event, String type, Object payload) {
        return Fact.of(event.caseId().toString(), type, payload, event.at(), RESTRICTED);
    }
}
