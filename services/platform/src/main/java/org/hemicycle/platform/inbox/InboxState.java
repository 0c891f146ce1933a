package org.hemicycle.platform.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.activity.Activity;
import org.hemicycle.platform.web.IfMatch;
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
            Instant receivedAt,
            int version) {}

    /** No message is postponed for longer. */
    private static final Duration FARTHEST = Duration.ofDays(30);

    private final JdbcClient db;
    private final InboxTable table;
    private final Clock clock;

    InboxState(JdbcClient db, InboxTable table, Clock clock) {
        this.db = db;
        this.table = table;
        this.clock = clock;
    }

    public List<Parked> parked() {
        return table.parked();
    }

    /** Refuses with 404 what is not parked. */
    public Parked find(long id) {
        return table.parked(id).orElseThrow(InboxState::unknown);
    }

    /** Lets a parked message be tried again. */
    public Parked release(long id, IfMatch ifMatch) {
        var message = lock(id, ifMatch);
        table.release(id, clock.instant());
        return message;
    }

    /** Gives a parked message up, so that the later ones of its case go on; the caller records why. */
    public Parked discard(long id, IfMatch ifMatch) {
        var message = lock(id, ifMatch);
        table.end(id, "DISCARDED", clock.instant());
        table.progress(message.source(), message.subject(), message.sequence());
        return message;
    }

    private Parked lock(long id, IfMatch ifMatch) {
        var message = table.lockParked(id).orElseThrow(InboxState::unknown);
        ifMatch.require(message.version());
        return message;
    }

    private static RuntimeException unknown() {
        return Refused.notFound("This parked message");
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

    /** When a demonstration begins, its clock goes back by years: what was accepted before is due at once. */
    public void clockMoved() {
        var now = clock.instant();
        db.sql("update inbox_message set due_at = ? where state = 'WAITING' and due_at > ?")
                .params(Timestamp.from(now), Timestamp.from(now.plus(FARTHEST)))
                .update();
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
