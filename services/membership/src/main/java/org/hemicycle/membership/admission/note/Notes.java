package org.hemicycle.membership.admission.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the notes on files. They decide nothing, so no event tells of them. */
@Service
@Transactional
public class Notes {

    private final JdbcClient db;
    private final Clock clock;

    Notes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Note write(AdmissionId file, @Nullable UUID author, String text) {
        return db.sql("""
                insert into admission_note (id, admission, author, written_at, text)
                values (:id, :admission, cast(:author as uuid), :at, :text)
                returning id, author, written_at, text""")
                .param("id", UUID.randomUUID())
                .param("admission", file.value())
                .param("author", author)
                .param("at", Timestamp.from(clock.instant()))
                .param("text", text)
                .query((row, n) -> read(row))
                .single();
    }

    @Transactional(readOnly = true)
    public List<Note> of(AdmissionId file) {
        return db.sql("""
                select id, author, written_at, text from admission_note where admission = ? order by written_at, id""").param(file.value()).query((row, n) -> read(row)).list();
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getTimestamp(3).toInstant(),
                row.getString(4));
    }
}
