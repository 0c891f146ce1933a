package org.hemicycle.membership.messaging;

import java.time.Instant;
import org.hemicycle.membership.letters.LetterEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens to a letter. Runs in the transaction of the change. */
@Component
class OutboundLetterEvents {

    private final Ledger ledger;

    OutboundLetterEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(LetterEvent event) {
        var fact = switch (event) {
            case LetterEvent.Registered e -> restricted(e, LetterRegistered.TYPE, LetterRegistered.of(e), e.at());
            case LetterEvent.Sent e -> restricted(e, LetterSent.TYPE, LetterSent.of(e), e.at());
            case LetterEvent.Published e ->
                Fact.of(subject(e), LetterPublished.TYPE, LetterPublished.of(e), e.at(), Audience.PUBLIC);
            case LetterEvent.Answered e -> restricted(e, LetterAnswered.TYPE, LetterAnswered.of(e), e.at());
            case LetterEvent.ReplyReminded e ->
                restricted(e, LetterReplyReminded.TYPE, LetterReplyReminded.of(e), e.at());
            case LetterEvent.ReplyOverdue e -> restricted(e, LetterReplyOverdue.TYPE, LetterReplyOverdue.of(e), e.at());
            case LetterEvent.TextErased e ->
                restricted(e, LetterTextErased.TYPE, LetterTextErased.of(e), e.at())
                        .because(e.reason());
        };
        ledger.record(fact);
    }

    private static Fact restricted(LetterEvent event, String type, Object payload, Instant at) {
        return Fact.of(subject(event), type, payload, at, Audience.RESTRICTED);
    }

    private static String subject(LetterEvent event) {
        return event.letter().toString();
    }
}
