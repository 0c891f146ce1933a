package org.hemicycle.identity.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices that are to be delivered. Once settled, to whom one went is forgotten. */
@Component
class NoticeTable {

    private final JdbcClient db;

    NoticeTable(JdbcClient db) {
        this.db = db;
    }

    record Waiting(UUID notice, UUID person, int attempts) {}

    /** Told again, nothing is added. */
    void add(UUID notice, UUID person, Instant due) {
        db.sql("insert into notice_mail (notice, person, due_at) values (?, ?, ?) on conflict do nothing")
                .params(notice, person, Timestamp.from(due))
                .update();
    }

    /** One that is due, kept from others until the transaction ends. */
    Optional<Waiting> take(Instant now) {
        return db.sql("""
                        select notice, person, attempts from notice_mail
                        where person is not null and due_at <= ? order by due_at limit 1 for update skip locked""").param(Timestamp.from(now)).query(Waiting.class).optional();
    }

    void settled(UUID notice) {
        db.sql("update notice_mail set person = null where notice = ?")
                .param(notice)
                .update();
    }

    void later(UUID notice, Instant again) {
        db.sql("update notice_mail set attempts = attempts + 1, due_at = ? where notice = ?")
                .params(Timestamp.from(again), notice)
                .update();
    }
}
