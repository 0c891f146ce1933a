package org.hemicycle.responsepolicy.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.SealedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which notes there are; what they say is in the vault. */
@Component
class Notes {

    record Row(UUID id, SealedId sealed, UUID writtenBy, Instant writtenAt) {}

    private final JdbcClient db;

    Notes(JdbcClient db) {
        this.db = db;
    }

    void add(CaseId of, SealedId sealed, UUID by, Instant at) {
        db.sql(
                        "insert into response_case_note (id, response_case, sealed, written_by, written_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), of.value(), sealed.value(), by, Timestamp.from(at))
                .update();
    }

    List<Row> of(CaseId id) {
        return db.sql("""
                select id, sealed, written_by, written_at from response_case_note
                where response_case = ? order by written_at, id""")
                .param(id.value())
                .query((row, n) -> new Row(
                        row.getObject(1, UUID.class),
                        new SealedId(row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class),
                        row.getTimestamp(4).toInstant()))
                .list();
    }
}
