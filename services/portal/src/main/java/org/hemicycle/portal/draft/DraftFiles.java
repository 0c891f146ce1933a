package org.hemicycle.portal.draft;

import java.util.Optional;
import java.util.UUID;
import org.hemicycle.portal.session.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the file of a form that is not sent yet, sealed, for ninety days: one of each kind of form. */
@Component
public class DraftFiles {

    /** A file as it was chosen. */
    public record Kept(String name, byte[] content) {}

    private final JdbcClient db;
    private final Seal seal;

    DraftFiles(JdbcClient db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    public void save(String person, String kind, Kept file) {
        db.sql("""
            insert into draft_file (person, kind, name, sealed) values (?, ?, ?, ?)
            on conflict (person, kind)
            do update set name = excluded.name, sealed = excluded.sealed, saved_at = now()\
            """)
                .params(UUID.fromString(person), kind, file.name(), seal.seal(file.content()))
                .update();
    }

    public Optional<String> name(String person, String kind) {
        return db.sql("select name from draft_file where person = ? and kind = ?")
                .params(UUID.fromString(person), kind)
                .query(String.class)
                .optional();
    }

    public Optional<Kept> find(String person, String kind) {
        return db.sql("select name, sealed from draft_file where person = ? and kind = ?")
                .params(UUID.fromString(person), kind)
                .query((row, n) -> new Kept(row.getString(1), seal.open(row.getBytes(2))))
                .optional();
    }

    public void discard(String person, String kind) {
        db.sql("delete from draft_file where person = ? and kind = ?")
                .params(UUID.fromString(person), kind)
                .update();
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forgetOld() {
        db.sql("delete from draft_file where saved_at < now() - interval '90 days'")
                .update();
    }
}
