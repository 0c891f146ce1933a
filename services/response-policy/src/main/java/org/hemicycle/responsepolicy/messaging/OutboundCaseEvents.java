package org.hemicycle.responsepolicy.messaging;

import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.responsepolicy.response.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens to a case: nobody outside before two persons have announced it. */
@Component
class OutboundCaseEvents {

    private final Ledger ledger;

    OutboundCaseEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(CaseEvent event) {
        ledger.record(
                switch (event) {
                    case CaseEvent.Stepped e -> fact(e, CaseStepped.TYPE, CaseStepped.of(e), RESTRICTED);
                    case CaseEvent.StillOpen e -> fact(e, CaseStillOpen.TYPE, CaseStillOpen.of(e), RESTRICTED);
                });
    }

    private static Fact fact(CaseEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.about().id().toString(), type, payload, event.at(), audience);
    }
}
