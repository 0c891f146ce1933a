package org.hemicycle.responsepolicy.filing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That there is something new for a filer: the same words whatever it is, and no case. */
@Component
public class Notices {

    /** All that a notice says, wherever it is shown. */
    public static final String TEXT =
            "There is something new for you. Sign in, or enter your receipt code, to read it.";

    public record Notice(Instant at, String text) {}

    private final JdbcClient db;

    Notices(JdbcClient db) {
        this.db = db;
    }

    void add(String owner, Instant at) {
        db.sql("insert into filer_notice (owner, at) values (?, ?)")
                .params(owner, Timestamp.from(at))
                .update();
    }

    public List<Notice> of(Filer filer) {
        return db.sql("select at from filer_notice where owner = ? order by at desc")
                .param(filer.owner())
                .query((row, n) -> new Notice(row.getTimestamp(1).toInstant(), TEXT))
                .list();
    }
}
