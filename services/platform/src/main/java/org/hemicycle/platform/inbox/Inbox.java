package org.hemicycle.platform.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hemicycle.platform.activity.CrashPoint;
import org.hemicycle.platform.rule.NotYet;
import org.hemicycle.platform.web.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores each message once and handles it once, in the order of its subject. A message that comes too early waits; one
 * that fails {@value #MAX_ATTEMPTS} times is parked and holds up its own case only.
 */
public class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int MAX_ATTEMPTS = 8;
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final InboxTable table;
    private final EventHandlers handlers;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;
    private final Runnable wake;

    Inbox(
            InboxTable table,
            EventHandlers handlers,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock,
            Runnable wake) {
        this.table = table;
        this.handlers = handlers;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.wake = wake;
    }

    /** Called by the Kafka consumer: one insert, then the offset may be acknowledged. Effects come later. */
    public void accept(Message<byte[]> message) {
        transaction.executeWithoutResult(status -> {
            var now = clock.instant();
            Incoming.read(message)
                    .ifPresentOrElse(
                            event -> table.store(event, now), () -> table.park(Incoming.unreadable(message), now));
        });
        CrashPoint.pass("inbox.after-store-before-acknowledge");
        wake.run();
    }

    /** Handles the next message that is due; false when there is none. */
    public boolean handleNext() {
        var taken = new IncomingMessage[1];
        try {
            transaction.executeWithoutResult(status -> next().ifPresent(message -> {
                taken[0] = message;
                Trace.with(message.traceparent(), () -> handlers.handle(message, json));
                table.handled(message, clock.instant());
                CrashPoint.pass("inbox.after-effect-before-commit");
            }));
        } catch (RuntimeException failure) {
            if (taken[0] == null) {
                throw failure;
            }
            postpone(taken[0], failure);
        }
        if (taken[0] == null) {
            return false;
        }
        CrashPoint.pass("inbox.after-effect");
        return true;
    }

    private Optional<IncomingMessage> next() {
        return table.takeNextDue(clock.instant());
    }

    private void postpone(IncomingMessage message, RuntimeException failure) {
        transaction.executeWithoutResult(status -> {
            var now = clock.instant();
            var early = failure instanceof NotYet;
            var attempts = message.attempts() + (early ? 0 : 1);
            var hopeless = early ? waitedTooLong(message, now) : attempts >= MAX_ATTEMPTS;
            if (hopeless) {
                LOG.error(
                        "Parked {} {} of {}: {}",
                        message.type(),
                        message.eventId(),
                        message.subject(),
                        failure.toString());
            }
            table.postpone(message, attempts, failure.toString(), now.plus(pause(attempts, early)), hopeless);
        });
    }

    private static boolean waitedTooLong(IncomingMessage message, Instant now) {
        return message.receivedAt().plus(PATIENCE).isBefore(now);
    }

    /** Failures: 1 s, 2 s, 4 s … 64 s. Early messages: look again every 5 s. */
    private static Duration pause(int attempts, boolean early) {
        return early ? Duration.ofSeconds(5) : Duration.ofSeconds(1L << Math.min(attempts - 1, 6));
    }
}
