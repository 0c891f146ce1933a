package org.hemicycle.platform.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.rights.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code approval}. */
class ApprovalTable {

    private static final String SELECT = """
            select id, version, act, kind, case_id, object_version, payload, asked_by, asked_at, expires_at, state,
                   decided_by, decided_at, reason, salt, commitment from approval
            """;

    /** A row, and what binds it to its payload. */
    record Row(ApprovalView view, String payload, Commitment commitment) {

        CaseRef object() {
            return new CaseRef(view.kind(), view.caseId());
        }
    }

    private final JdbcClient db;
    private final JsonMapper json;

    ApprovalTable(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(
            UUID id,
            String act,
            CaseRef object,
            int version,
            String payload,
            Commitment commitment,
            UUID askedBy,
            Instant at,
            Instant expires) {
        db.sql("""
                insert into approval (id, act, kind, case_id, object_version, payload, salt, commitment, asked_by,
                                      asked_at, expires_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING')""")
                .params(id, act, object.kind(), object.id(), version)
                .params(payload, commitment.salt(), commitment.digest(), askedBy)
                .params(Timestamp.from(at), Timestamp.from(expires))
                .update();
    }

    /** What nobody decided in time makes room for asking again. */
    void endExpired(String act, CaseRef object, UUID by, Instant at) {
        db.sql("""
                update approval set state = 'REFUSED', reason = 'expired', decided_by = ?, decided_at = ?,
                                    version = version + 1
                where act = ? and kind = ? and case_id = ? and state = 'PENDING' and expires_at <= ?""")
                .params(by, Timestamp.from(at), act, object.kind(), object.id(), Timestamp.from(at))
                .update();
    }

    void decide(UUID id, ApprovalState state, UUID by, Instant at, @Nullable String reason) {
        db.sql("""
                update approval set state = :state, decided_by = :by, decided_at = :at, reason = :reason,
                                    version = version + 1 where id = :id""")
                .param("state", state.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    Optional<Row> find(UUID id) {
        return db.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Row> lock(UUID id) {
        return db.sql(SELECT + "where id = ? for update")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Row> pending(Set<String> acts) {
        return db.sql(SELECT + "where state = 'PENDING' and act = any(?) order by asked_at, id")
                .param(acts.toArray(String[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    private Row read(ResultSet row) throws SQLException {
        var payload = row.getString(7);
        var decided = row.getTimestamp(13);
        var view = new ApprovalView(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                json.readTree(payload),
                row.getObject(8, UUID.class),
                row.getTimestamp(9).toInstant(),
                row.getTimestamp(10).toInstant(),
                ApprovalState.valueOf(row.getString(11)),
                row.getObject(12, UUID.class),
                decided == null ? null : decided.toInstant(),
                row.getString(14));
        return new Row(view, payload, new Commitment(row.getBytes(15), row.getBytes(16)));
    }
}
