package org.hemicycle.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.rights.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case's entries off the ledger, in the order in which they were written. */
@Transactional(readOnly = true)
public class AuditTrail {

    /** An entry as it stands in the ledger. */
    record Line(
            long id,
            Instant at,
            String type,
            @Nullable UUID actor,
            @Nullable String reason,
            JsonNode data,
            boolean isPublic) {

        /** Where the entry tells in which role; nobody acted: the system. */
        String role(String otherwise) {
            return actor == null ? "system" : data.path("role").asString(otherwise);
        }
    }

    private final JdbcClient db;
    private final JsonMapper json;

    AuditTrail(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    List<AuditEntry> of(CaseFile file, AuditReader reader) {
        return db.sql("""
                select id, at, type, actor, reason, data, public_leaf is not null from ledger
                where subject = ? order by id""").param(file.ref().id()).query((row, n) -> line(row)).stream()
                .filter(reader::sees)
                .map(reader::show)
                .toList();
    }

    /** Who is known to belong to the governments that the case is about. */
    Set<UUID> peopleOf(CaseFile file) {
        return db.sql("select person from person_tie where kind = 'GOVERNMENT' and government = any(?)")
                .param(file.about().governments().toArray(String[]::new))
                .query(UUID.class)
                .set();
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                json.readTree(row.getString(6)),
                row.getBoolean(7));
    }
}
