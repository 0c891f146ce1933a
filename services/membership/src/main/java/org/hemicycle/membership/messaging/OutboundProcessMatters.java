package org.hemicycle.membership.messaging;

import org.hemicycle.membership.processmatter.ProcessMatterEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Matters of process stay in the house: what comes of them, a flag or none, is told with the standing. */
@Component
class OutboundProcessMatters {

    private final Ledger ledger;

    OutboundProcessMatters(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(ProcessMatterEvent event) {
        ledger.record(
                switch (event) {
                    case ProcessMatterEvent.Received e ->
                        fact(e, ProcessMatterReceived.TYPE, ProcessMatterReceived.of(e));
                    case ProcessMatterEvent.Decided e -> fact(e, ProcessMatterDecided.TYPE, ProcessMatterDecided.of(e));
                    case ProcessMatterEvent.Overdue e -> fact(e, ProcessMatterOverdue.TYPE, ProcessMatterOverdue.of(e));
                });
    }

    private static Fact fact(ProcessMatterEvent event, String type, Object payload) {
        return Fact.of(event.id().toString(), type, payload, event.at(), Audience.RESTRICTED);
    }
}
