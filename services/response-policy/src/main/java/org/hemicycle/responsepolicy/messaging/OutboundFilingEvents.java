package org.hemicycle.responsepolicy.messaging;

import static org.hemicycle.platform.ledger.Audience.INTERNAL;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.responsepolicy.filing.FilingEvent;
import org.hemicycle.responsepolicy.filing.MailDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what filers do: nobody outside the house, and in the house nothing that was written. */
@Component
class OutboundFilingEvents {

    private final Ledger ledger;

    OutboundFilingEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(FilingEvent event) {
        var fact = switch (event) {
            case FilingEvent.Submitted e -> fact(e, LetterSubmitted.TYPE, LetterSubmitted.of(e));
            case FilingEvent.Supplemented e -> fact(e, LetterSupplemented.TYPE, LetterSupplemented.of(e));
            case FilingEvent.Withdrawn e -> fact(e, LetterWithdrawn.TYPE, LetterWithdrawn.of(e));
            case FilingEvent.Asked e -> fact(e, FilersAsked.TYPE, FilersAsked.of(e));
            case FilingEvent.Answered e -> fact(e, FilersAnswered.TYPE, FilersAnswered.of(e));
        };
        ledger.record(fact);
    }

    /** Of no case: its subject is the notice, and nobody acts. */
    @EventListener
    void on(MailDue event) {
        ledger.record(Fact.of(event.notice().toString(), NoticeDue.TYPE, NoticeDue.of(event), event.at(), INTERNAL));
    }

    private static Fact fact(FilingEvent event, String type, Object payload) {
        return Fact.of(event.of().toString(), type, payload, event.at(), RESTRICTED);
    }
}
