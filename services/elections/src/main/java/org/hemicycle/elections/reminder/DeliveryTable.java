package org.hemicycle.elections.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row for each reminder and member. */
@Component
class DeliveryTable {

    private final JdbcClient db;

    DeliveryTable(JdbcClient db) {
        this.db = db;
    }

    void queue(ElectionId election, int number, List<String> members, Instant at) {
        db.sql("""
                        insert into reminder_delivery (election, number, member, queued_at, changed_at)
                        select ?, ?, m, ?, ? from unnest(?::text[]) m order by m""")
                .params(
                        election.value(),
                        number,
                        Timestamp.from(at),
                        Timestamp.from(at),
                        members.toArray(String[]::new))
                .update();
    }

    boolean isKnown(ElectionId election, int number, String member) {
        return db.sql("""
                        select exists (select 1 from reminder_delivery
                                       where election = ? and number = ? and member = ?)""")
                .params(election.value(), number, member)
                .query(Boolean.class)
                .single();
    }

    /** Of the mail side: it does not overrule what an officer has proven. */
    void settle(
            ElectionId election, int number, String member, DeliveryState state, @Nullable String reason, Instant at) {
        change(election, number, member, state, reason, at, "and state = 'QUEUED'");
    }

    void prove(ElectionId election, int number, String member, DeliveryState state, String reason, Instant at) {
        change(election, number, member, state, reason, at, "");
    }

    private void change(
            ElectionId election,
            int number,
            String member,
            DeliveryState state,
            @Nullable String reason,
            Instant at,
            String only) {
        db.sql("""
                        update reminder_delivery set state = ?, reason = ?, changed_at = ?
                        where election = ? and number = ? and member = ?\s""" + only)
                .param(state.name())
                .param(reason)
                .params(Timestamp.from(at), election.value(), number, member)
                .update();
    }

    List<Delivery> of(UUID election) {
        return db.sql("""
                        select election, number, member, state, reason, queued_at, changed_at from reminder_delivery
                        where election = ? order by number, member""").param(election).query(Delivery.class).list();
    }
}
