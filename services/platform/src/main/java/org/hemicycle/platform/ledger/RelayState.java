package org.hemicycle.platform.ledger;

import java.time.Instant;
import java.util.Optional;
import org.hemicycle.platform.activity.Activity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How far the relay is behind, and the operator's way to send everything again. */
public class RelayState implements Activity {

    /** @param waiting entries without a position @param unpublished entries with one, not acknowledged by Kafka */
    public record Lag(String log, long waiting, long unpublished, long size) {}

    private final JdbcClient db;

    RelayState(JdbcClient db) {
        this.db = db;
    }

    public java.util.List<Lag> lag() {
        return java.util.stream.Stream.of(Log.values()).map(this::lag).toList();
    }

    private Lag lag(Log log) {
        return db.sql("""
                select (select count(*) from %1$s_pending) as waiting,
                       (select coalesce(max(size), 0) from %1$s_head) as size,
                       (select published from relay_cursor where log = '%1$s') as published
                """.formatted(log.table()))
                .query((row, n) -> new Lag(
                        log.table(),
                        row.getLong("waiting"),
                        row.getLong("size") - row.getLong("published"),
                        row.getLong("size")))
                .single();
    }

    /** Sets the cursor back: everything from this position on is sent again. Consumers ignore what they know. */
    @Transactional
    public void republishFrom(long position) {
        db.sql("update relay_cursor set published = least(published, ?)")
                .param(position)
                .update();
    }

    @Override
    public boolean idle(Instant now) {
        return lag().stream().allMatch(log -> log.waiting() == 0 && log.unpublished() <= 0);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Optional.empty();
    }
}
