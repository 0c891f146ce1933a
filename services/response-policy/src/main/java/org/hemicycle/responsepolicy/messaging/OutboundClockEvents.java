package org.hemicycle.responsepolicy.messaging;

import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.responsepolicy.clock.ClockEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the clocks of a case stays in the house; parties read them where they read the case. */
@Component
class OutboundClockEvents {

    private final Ledger ledger;

    OutboundClockEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(ClockEvent event) {
        ledger.record(
                switch (event) {
                    case ClockEvent.Changed e -> fact(e, ClockChanged.TYPE, ClockChanged.of(e));
                    case ClockEvent.Reminded e -> fact(e, ClockReminded.TYPE, ClockReminded.of(e));
                    case ClockEvent.Lapsed e -> fact(e, ClockLapsed.TYPE, ClockLapsed.of(e));
                });
    }

    private static Fact fact(ClockEvent event, String type, Object payload) {
        return Fact.of(event.about().of().toString(), type, payload, event.at(), Audience.RESTRICTED);
    }
}
