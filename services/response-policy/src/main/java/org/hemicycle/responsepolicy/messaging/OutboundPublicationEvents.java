package org.hemicycle.responsepolicy.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.responsepolicy.publication.PublicationEvent;
import org.hemicycle.responsepolicy.retention.ContentErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is held and taken back stays in the house; what is out is for everybody; so is nothing of what was erased. */
@Component
class OutboundPublicationEvents {

    private final Ledger ledger;

    OutboundPublicationEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(PublicationEvent event) {
        var subject = event.of().toString();
        ledger.record(
                switch (event) {
                    case PublicationEvent.Held e ->
                        Fact.of(subject, PublicationHeld.TYPE, PublicationHeld.of(e), e.at(), RESTRICTED);
                    case PublicationEvent.Undone e ->
                        Fact.of(subject, PublicationUndone.TYPE, PublicationUndone.of(e), e.at(), RESTRICTED);
                    case PublicationEvent.Out e ->
                        Fact.of(subject, PageItemPublished.TYPE, PageItemPublished.of(e), e.at(), PUBLIC);
                });
    }

    @EventListener
    void on(ContentErased event) {
        ledger.record(Fact.of(
                event.caseId().toString(),
                LetterContentErased.TYPE,
                LetterContentErased.of(event),
                event.at(),
                RESTRICTED));
    }
}
