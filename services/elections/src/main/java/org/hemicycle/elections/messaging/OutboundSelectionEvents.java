package org.hemicycle.elections.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.elections.selection.SelectionEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody what happens in a selection: nominees by random ids, scores with the choice. */
@Component
class OutboundSelectionEvents {

    private final Ledger ledger;

    OutboundSelectionEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(SelectionEvent event) {
        var fact = switch (event) {
            case SelectionEvent.Called e -> fact(e, SelectionCalled.TYPE, SelectionCalled.of(e), PUBLIC);
            case SelectionEvent.Longlisted e -> fact(e, SelectionLonglisted.TYPE, SelectionLonglisted.of(e), PUBLIC);
            case SelectionEvent.Shortlisted e -> fact(e, SelectionShortlisted.TYPE, SelectionShortlisted.of(e), PUBLIC);
            case SelectionEvent.Chosen e -> fact(e, SelectionChosen.TYPE, SelectionChosen.of(e), PUBLIC);
            case SelectionEvent.StandbySeated e ->
                fact(e, SelectionFacts.StandbySeated.TYPE, SelectionFacts.StandbySeated.of(e), PUBLIC);
            case SelectionEvent.CommentReceived e ->
                fact(e, SelectionFacts.CommentReceived.TYPE, SelectionFacts.CommentReceived.of(e), RESTRICTED);
            case SelectionEvent.CommentModerated e ->
                fact(e, SelectionFacts.CommentModerated.TYPE, SelectionFacts.CommentModerated.of(e), RESTRICTED);
            case SelectionEvent.CommentErased e ->
                fact(e, SelectionFacts.CommentErased.TYPE, SelectionFacts.CommentErased.of(e), RESTRICTED);
            case SelectionEvent.Endorsed e -> fact(e, SelectionEndorsed.TYPE, SelectionEndorsed.of(e), PUBLIC);
        };
        ledger.record(fact);
    }

    private static Fact fact(SelectionEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.selection().toString(), type, payload, event.at(), audience);
    }
}
