package org.hemicycle.elections.messaging;

import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.elections.roll.RollEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know of appeals against a roll. The corrected roll itself is public. */
@Component
class OutboundRollEvents {

    private final Ledger ledger;

    OutboundRollEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(RollEvent event) {
        var fact = switch (event) {
            case RollEvent.AppealFiled e -> fact(e, RollAppealFiled.TYPE, RollAppealFiled.of(e), RESTRICTED);
            case RollEvent.AppealDecided e -> fact(e, RollAppealDecided.TYPE, RollAppealDecided.of(e), RESTRICTED);
        };
        ledger.record(fact);
    }

    private static Fact fact(RollEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.election().toString(), type, payload, event.at(), audience);
    }
}
