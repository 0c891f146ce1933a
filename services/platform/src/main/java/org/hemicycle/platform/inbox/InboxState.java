package org.hemicycle.platform.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.operation.Activity;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What an operator sees of the inbox, and may do to a parked message. Contents are not shown. */
@Transactional
public class InboxState implements Activity {

    public record Parked(
            long id,
            String source,
            String subject,
            long sequence,
            String type,
            int attempts,
            @Nullable String lastError,
            Instant receivedAt) {}

    private final JdbcClient db;
    private final InboxTable table;
    private final Clock clock;

    InboxState(JdbcClient db, InboxTable table, Clock clock) {
        this.db = db;
        this.table = table;
        this.clock = clock;
    }

    public List<Parked> parked() {
        return db.sql("""
                select arrival, source, subject, sequence, type, attempts, last_error, received_at from inbox_message
                where state = 'PARKED' order by arrival limit 500""")
                .query((row, n) -> new Parked(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getString(7),
                        row.getTimestamp(8).toInstant()))
                .list();
    }

    /** Lets a parked message be tried again. */
    public void release(long id) {
        var message = table.parked(id).orElseThrow(() -> Refused.notFound("This parked message"));
        table.release(message.arrival(), clock.instant());
    }

    /** Gives a parked message up, so that the later ones of its case go on; the caller records why. */
    public IncomingMessage discard(long id) {
        var message = table.parked(id).orElseThrow(() -> Refused.notFound("This parked message"));
        table.end(id, "DISCARDED", clock.instant());
        table.progress(message);
        return message;
    }

    public Optional<Instant> oldestParked() {
        return oldest("PARKED");
    }

    public Optional<Instant> oldestWaiting() {
        return oldest("WAITING");
    }

    private Optional<Instant> oldest(String state) {
        return db.sql("select min(received_at) from inbox_message where state = ?")
                .param(state)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    @Override
    public boolean idle(Instant now) {
        return db.sql("select not exists (select 1 from inbox_message where state = 'WAITING' and due_at <= ?)")
                .param(Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return db.sql("select min(due_at) from inbox_message where state = 'WAITING' and due_at > ?")
                .param(Timestamp.from(now))
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }
}
