package org.hemicycle.platform.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hemicycle.platform.activity.CrashPoint;

/** What the leading relay does in one round: publish what was left over, then what is new, log by log. */
class RelaySteps {

    private final String service;
    private final Topics topics;
    private final EventSender sender;
    private final List<LogRelay> logs;
    private final List<Courier> couriers;
    private boolean checkCursors = true;

    RelaySteps(String service, Topics topics, EventSender sender, List<Courier> couriers) {
        this.service = service;
        this.topics = topics;
        this.sender = sender;
        this.logs = Stream.of(Log.values()).map(log -> new LogRelay(log)).toList();
        this.couriers = couriers;
    }

    String service() {
        return service;
    }

    /** Called when the lead is won: another relay may have moved everything meanwhile. */
    void prepare() throws ExecutionException, InterruptedException {
        topics.create();
        logs.forEach(LogRelay::forget);
        checkCursors = true;
    }

    /** One round; false when there was nothing to do. */
    boolean round(Connection connection)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        var busy = false;
        if (checkCursors) {
            for (var log : logs) {
                while (republish(connection, log)) {
                    busy = true;
                }
            }
            checkCursors = false;
        }
        for (var log : logs) {
            busy |= publishNew(connection, log);
        }
        checkCursors = !busy;
        for (var courier : couriers) {
            courier.deliver(messages -> EventSender.await(sender.sendAll(messages)));
        }
        return busy;
    }

    void reset() {
        sender.reset();
    }

    /** Sends what has a position but was not acknowledged: after a failure, or when an operator set the cursor back. */
    private boolean republish(Connection connection, LogRelay log)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        var cursor = log.published(connection);
        var entries = log.positionedFrom(connection, cursor);
        if (entries.isEmpty()) {
            connection.rollback();
            return false;
        }
        EventSender.await(sender.send(entries));
        CrashPoint.pass("relay.after-send-before-mark");
        return log.markPublished(connection, cursor, cursor + entries.size());
    }

    private boolean publishNew(Connection connection, LogRelay log)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        var entries = log.pending(connection);
        if (entries.isEmpty()) {
            connection.rollback();
            return false;
        }
        CrashPoint.pass("relay.before-send");
        var acks = sender.send(entries);
        var from = log.position(connection, entries);
        CrashPoint.pass("relay.after-position-before-acks");
        EventSender.await(acks);
        CrashPoint.pass("relay.after-send-before-mark");
        checkCursors = !log.markPublished(connection, from, from + entries.size());
        return true;
    }
}
