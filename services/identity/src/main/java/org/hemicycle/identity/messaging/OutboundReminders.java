package org.hemicycle.identity.messaging;

import java.util.UUID;
import org.hemicycle.identity.reminder.NoticeSettled;
import org.hemicycle.identity.reminder.ReminderEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells elections what became of a reminder: by member, never by address. */
@Component
class OutboundReminders {

    record ReminderSettled(
            UUID electionId,
            int number,
            String member,
            String outcome,
            @Nullable String reason) {

        static final String TYPE = "identity.reminder-settled.v1";

        static ReminderSettled of(ReminderEvent.Settled event) {
            return new ReminderSettled(
                    event.election(),
                    event.number(),
                    event.member(),
                    event.outcome().name(),
                    event.reason() == null ? null : event.reason().name());
        }
    }

    private final Ledger ledger;

    OutboundReminders(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Who asked for it knows to whom it was to go; here a number stands, and no person. */
    record NoticeTold(
            UUID noticeId, String outcome, @Nullable String reason) {

        static final String TYPE = "identity.notice-settled.v1";

        static NoticeTold of(NoticeSettled event) {
            return new NoticeTold(
                    event.notice(),
                    event.outcome().name(),
                    event.reason() == null ? null : event.reason().name());
        }
    }

    @EventListener
    void on(NoticeSettled event) {
        ledger.record(Fact.of(
                event.notice().toString(), NoticeTold.TYPE, NoticeTold.of(event), event.at(), Audience.INTERNAL));
    }

    @EventListener
    void on(ReminderEvent event) {
        switch (event) {
            case ReminderEvent.Settled e ->
                ledger.record(Fact.of(
                        e.election().toString(),
                        ReminderSettled.TYPE,
                        ReminderSettled.of(e),
                        e.at(),
                        Audience.INTERNAL));
        }
    }
}
