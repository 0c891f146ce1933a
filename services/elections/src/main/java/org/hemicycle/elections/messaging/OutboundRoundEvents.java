package org.hemicycle.elections.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.elections.round.RoundEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens in a run-off or a round: everybody, but for votes before they are published. */
@Component
class OutboundRoundEvents {

    private final Ledger ledger;

    OutboundRoundEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(RoundEvent event) {
        var fact = switch (event) {
            case RoundEvent.Called e -> fact(e, RoundFacts.Called.TYPE, RoundFacts.Called.of(e), PUBLIC);
            case RoundEvent.OpeningApproved e ->
                fact(e, RoundFacts.OpeningApproved.TYPE, RoundFacts.OpeningApproved.of(e), PUBLIC);
            case RoundEvent.Opened e -> fact(e, RoundFacts.Opened.TYPE, RoundFacts.Opened.of(e), PUBLIC);
            case RoundEvent.Reminded e -> fact(e, BallotReminded.TYPE, BallotReminded.of(e), PUBLIC);
            case RoundEvent.Closed e -> fact(e, RoundFacts.Closed.TYPE, RoundFacts.Closed.of(e), PUBLIC);
            case RoundEvent.Counted e -> fact(e, RoundFacts.Counted.TYPE, RoundFacts.Counted.of(e), RESTRICTED);
            case RoundEvent.Cancelled e -> fact(e, RoundFacts.Cancelled.TYPE, RoundFacts.Cancelled.of(e), PUBLIC);
        };
        ledger.record(fact);
        if (event instanceof RoundEvent.Called called) { // the registrar issues credentials by the roll
            ledger.record(fact(called, RollFrozen.TYPE, RoundFacts.roll(called), PUBLIC));
        }
    }

    private static Fact fact(RoundEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.of().id().toString(), type, payload, event.at(), audience);
    }
}
