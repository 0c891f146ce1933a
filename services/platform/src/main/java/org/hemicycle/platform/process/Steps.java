package org.hemicycle.platform.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The path a case took through its diagram, read from the mirror, never the engine. */
@Transactional(readOnly = true)
public class Steps {

    /** A visit to an element of the diagram; no end: the case is still there. */
    public record Step(
            String process,
            String step,
            String kind,
            Instant enteredAt,
            @Nullable Instant leftAt,
            boolean cancelled) {}

    private final JdbcClient db;

    Steps(JdbcClient db) {
        this.db = db;
    }

    public List<Step> ofCase(String caseId) {
        return db.sql("""
                select process, step, kind, entered_at, left_at, cancelled
                from step where case_id = ? order by id""").param(caseId).query((row, n) -> read(row)).list();
    }

    private static Step read(ResultSet row) throws SQLException {
        var left = row.getTimestamp(5);
        return new Step(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                left == null ? null : left.toInstant(),
                row.getBoolean(6));
    }
}
