package org.hemicycle.identity.reminder;

import static org.hemicycle.identity.reminder.ReminderEvent.Outcome.FAILED;
import static org.hemicycle.identity.reminder.ReminderEvent.Outcome.HANDED_OVER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.identity.person.Addresses;
import org.hemicycle.identity.reminder.ReminderEvent.Outcome;
import org.hemicycle.identity.reminder.ReminderEvent.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers reminders one by one, tries again for some hours, and says what became of each. */
@Service
public class ReminderRounds {

    private static final int MOST_ATTEMPTS = 6;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

    private final ReminderTable table;
    private final Addresses addresses;
    private final ObjectProvider<ReminderCarrier> carrier;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReminderRounds(
            ReminderTable table,
            Addresses addresses,
            ObjectProvider<ReminderCarrier> carrier,
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

    /** Everybody on the roll: who has voted, nobody knows. */
    public void remind(UUID election, int number, List<String> members, Instant closesAt) {
        table.add(election, number, members, closesAt, clock.instant());
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

    private void deliver(ReminderTable.Waiting reminder) {
        var to = addresses.of(reminder.member(), LocalDate.now(clock));
        var by = carrier.getIfAvailable();
        if (to.isEmpty()) {
            settle(reminder, FAILED, Reason.NO_ADDRESS);
        } else if (by == null) {
            settle(reminder, FAILED, Reason.NO_MAIL_SERVER);
        } else {
            deliver(reminder, by, to);
        }
    }

    private void deliver(ReminderTable.Waiting reminder, ReminderCarrier by, List<String> to) {
        try {
            by.deliver(to, reminder.closesAt());
            settle(reminder, HANDED_OVER, null);
        } catch (ReminderCarrier.Undelivered away) {
            var wait = FIRST_WAIT.multipliedBy(1L << reminder.attempts());
            var again = clock.instant().plus(wait);
            if (reminder.attempts() + 1 < MOST_ATTEMPTS && again.isBefore(reminder.closesAt())) {
                table.later(reminder, clock.instant(), wait);
            } else {
                settle(reminder, FAILED, Reason.NOT_TAKEN);
            }
        }
    }

    private void settle(ReminderTable.Waiting reminder, Outcome outcome, @Nullable Reason reason) {
        table.settled(reminder);
        events.publishEvent(new ReminderEvent.Settled(
                reminder.election(), reminder.number(), reminder.member(), outcome, reason, clock.instant()));
    }
}
