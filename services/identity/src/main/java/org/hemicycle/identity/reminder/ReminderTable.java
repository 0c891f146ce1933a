package org.hemicycle.identity.reminder;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders that are to be delivered: one a member each time. Addresses do not stand here. */
@Component
class ReminderTable {

    private final JdbcClient db;

    ReminderTable(JdbcClient db) {
        this.db = db;
    }

    record Waiting(UUID election, int number, String member, Instant closesAt, int attempts) {}

    /** Told again, nothing is added. */
    void add(UUID election, int number, List<String> members, Instant closesAt, Instant due) {
        db.sql("""
                        insert into ballot_reminder (election, number, member, closes_at, due_at)
                        select ?, ?, m, ?, ? from unnest(?::text[]) m order by m
                        on conflict do nothing""")
                .params(election, number, Timestamp.from(closesAt), Timestamp.from(due), members.toArray(String[]::new))
                .update();
    }

    /** One that is due, kept from others until the transaction ends. */
    Optional<Waiting> take(Instant now) {
        return db.sql("""
                        select election, number, member, closes_at, attempts from ballot_reminder
                        where not settled and due_at <= ? order by due_at limit 1 for update skip locked""").param(Timestamp.from(now)).query(Waiting.class).optional();
    }

    void settled(Waiting reminder) {
        db.sql("update ballot_reminder set settled = true where election = ? and number = ? and member = ?")
                .params(reminder.election(), reminder.number(), reminder.member())
                .update();
    }

    void later(Waiting reminder, Instant now, Duration wait) {
        db.sql("""
                        update ballot_reminder set attempts = attempts + 1, due_at = ?
                        where election = ? and number = ? and member = ?""")
                .params(Timestamp.from(now.plus(wait)), reminder.election(), reminder.number(), reminder.member())
                .update();
    }
}
