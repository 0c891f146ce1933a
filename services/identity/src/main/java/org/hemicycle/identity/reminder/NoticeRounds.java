package org.hemicycle.identity.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hemicycle.identity.person.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people that there is something to read, one by one; tries again for some hours, and says what became of each. */
@Service
public class NoticeRounds {

    private static final int MOST_ATTEMPTS = 6;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

    private final NoticeTable table;
    private final Addresses addresses;
    private final ObjectProvider<NoticeCarrier> carrier;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoticeRounds(
            NoticeTable table,
            Addresses addresses,
            ObjectProvider<NoticeCarrier> carrier,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.addresses = addresses;
        this.carrier = carrier;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void tell(UUID notice, UUID person) {
        table.add(notice, person, clock.instant());
    }

    @Scheduled(fixedDelayString = "${identity.reminders.every}", initialDelayString = "${identity.reminders.every}")
    public void deliverAll() {
        while (Boolean.TRUE.equals(transaction.execute(status -> deliverNext()))) {
            // one transaction each: what one server refuses holds no other back
        }
    }

    private boolean deliverNext() {
        var next = table.take(clock.instant());
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    private void deliver(NoticeTable.Waiting notice) {
        var to = addresses.ofPerson(notice.person());
        var by = carrier.getIfAvailable();
        if (to.isEmpty()) {
            settle(notice, ReminderEvent.Reason.NO_ADDRESS);
        } else if (by == null) {
            settle(notice, ReminderEvent.Reason.NO_MAIL_SERVER);
        } else {
            deliver(notice, by, to.getFirst());
        }
    }

    private void deliver(NoticeTable.Waiting notice, NoticeCarrier by, String to) {
        try {
            by.deliver(to);
            settle(notice, null);
        } catch (ReminderCarrier.Undelivered away) {
            if (notice.attempts() + 1 < MOST_ATTEMPTS) {
                table.later(notice.notice(), clock.instant().plus(FIRST_WAIT.multipliedBy(1L << notice.attempts())));
            } else {
                settle(notice, ReminderEvent.Reason.NOT_TAKEN);
            }
        }
    }

    private void settle(NoticeTable.Waiting notice, ReminderEvent.@Nullable Reason reason) {
        table.settled(notice.notice());
        var outcome = reason == null ? ReminderEvent.Outcome.HANDED_OVER : ReminderEvent.Outcome.FAILED;
        events.publishEvent(new NoticeSettled(notice.notice(), outcome, reason, clock.instant()));
    }
}
