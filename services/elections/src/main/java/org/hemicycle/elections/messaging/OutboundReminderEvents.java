package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.reminder.ReminderEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What officers enter about a reminder stays in the house. */
@Component
class OutboundReminderEvents {

    record ReminderProven(UUID electionId, int number, String member, String state, String reason) {

        static final String TYPE = "elections.reminder-proven.v1";

        static ReminderProven of(ReminderEvent.Proven event) {
            return new ReminderProven(
                    event.election().value(),
                    event.number(),
                    event.member(),
                    event.state().name(),
                    event.reason());
        }
    }

    private final Ledger ledger;

    OutboundReminderEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(ReminderEvent event) {
        switch (event) {
            case ReminderEvent.Proven e ->
                ledger.record(Fact.of(
                        e.election().toString(),
                        ReminderProven.TYPE,
                        ReminderProven.of(e),
                        e.at(),
                        Audience.RESTRICTED));
        }
    }
}
