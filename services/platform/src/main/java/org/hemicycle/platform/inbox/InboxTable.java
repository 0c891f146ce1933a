package org.hemicycle.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.inbox.InboxState.Parked;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the inbox. */
class InboxTable {

    private static final String PARKED = """
            select arrival, source, subject, sequence, type, attempts, last_error, received_at, version
            from inbox_message where state = 'PARKED'""";

    private final JdbcClient db;

    InboxTable(JdbcClient db) {
        this.db = db;
    }

    /** Stores the message unless it is known: by its id, or by a sequence that was handled before. */
    void store(IncomingMessage message, Instant now) {
        insert(message, now, "WAITING");
    }

    void park(IncomingMessage message, Instant now) {
        insert(message, now, "PARKED");
    }

    private void insert(IncomingMessage message, Instant now, String state) {
        db.sql("""
                insert into inbox_message (source, event_id, subject, sequence, type, payload, traceparent,
                                           received_at, due_at, state)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                where not exists (select 1 from inbox_progress where source = ? and subject = ? and handled >= ?)
                on conflict do nothing""")
                .params(message.source(), message.eventId(), message.subject(), message.sequence(), message.type())
                .params(Arrays.asList(
                        message.payload(), message.traceparent(), Timestamp.from(now), Timestamp.from(now), state))
                .params(message.source(), message.subject(), message.sequence())
                .update();
    }

    /** The oldest due message that is the next of its subject; its row stays locked until the transaction ends. */
    Optional<IncomingMessage> takeNextDue(Instant now) {
        return db.sql("""
                select arrival, source, event_id, subject, sequence, type, payload, traceparent, attempts, received_at
                from inbox_message m
                where state = 'WAITING' and due_at <= ?
                  and not exists (select 1 from inbox_message earlier
                                  where earlier.source = m.source and earlier.subject = m.subject
                                    and earlier.sequence < m.sequence and earlier.state in ('WAITING', 'PARKED'))
                  and sequence <= 1 + coalesce((select handled from inbox_progress p
                                                where p.source = m.source and p.subject = m.subject), 0)
                order by due_at, arrival limit 1 for update skip locked""")
                .param(Timestamp.from(now))
                .query((row, n) -> read(row))
                .optional();
    }

    void handled(IncomingMessage message, Instant now) {
        end(message.arrival(), "HANDLED", now);
        progress(message.source(), message.subject(), message.sequence());
    }

    void progress(String source, String subject, long sequence) {
        db.sql("""
                insert into inbox_progress (source, subject, handled) values (?, ?, ?)
                on conflict (source, subject) do update set handled = greatest(inbox_progress.handled, excluded.handled)""").params(source, subject, sequence).update();
    }

    void end(long arrival, String state, Instant now) {
        db.sql("update inbox_message set state = ?, ended_at = ? where arrival = ?")
                .params(state, Timestamp.from(now), arrival)
                .update();
    }

    void postpone(IncomingMessage message, int attempts, String error, Instant dueAt, boolean parked) {
        db.sql("""
                update inbox_message set attempts = ?, last_error = ?, due_at = ?, state = ?, version = version + 1
                where arrival = ?""")
                .params(attempts, error, Timestamp.from(dueAt), parked ? "PARKED" : "WAITING", message.arrival())
                .update();
    }

    /** The oldest ones; their contents are not read. */
    List<Parked> parked() {
        return db.sql(PARKED + " order by arrival limit 500")
                .query((row, n) -> readParked(row))
                .list();
    }

    Optional<Parked> parked(long arrival) {
        return db.sql(PARKED + " and arrival = ?")
                .param(arrival)
                .query((row, n) -> readParked(row))
                .optional();
    }

    Optional<Parked> lockParked(long arrival) {
        return db.sql(PARKED + " and arrival = ? for update")
                .param(arrival)
                .query((row, n) -> readParked(row))
                .optional();
    }

    void release(long arrival, Instant now) {
        db.sql("""
                update inbox_message set state = 'WAITING', attempts = 0, due_at = ?, received_at = ?, version = version + 1
                where arrival = ?""").params(Timestamp.from(now), Timestamp.from(now), arrival).update();
    }

    private static IncomingMessage read(ResultSet row) throws SQLException {
        return new IncomingMessage(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getBytes(7),
                row.getString(8),
                row.getInt(9),
                row.getTimestamp(10).toInstant());
    }

    private static Parked readParked(ResultSet row) throws SQLException {
        return new Parked(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getTimestamp(8).toInstant(),
                row.getInt(9));
    }
}
