package org.hemicycle.platform.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds and ends the mirror of the engine's tasks; {@link StepTable} opens it. */
class WorkItemTable {

    record Opened(
            UUID id,
            String task,
            String process,
            String step,
            String caseId,
            String group,
            @Nullable String assignee,
            @Nullable Instant dueAt,
            @Nullable Instant followUpAt) {}

    private final JdbcClient db;

    WorkItemTable(JdbcClient db) {
        this.db = db;
    }

    void end(String task, String state, Instant now) {
        db.sql("""
                update work_item set state = ?, ended_at = ?, version = version + 1 where task = ? and state = 'OPEN'""").params(state, Timestamp.from(now), task).update();
    }

    Optional<String> openTask(String caseId, String step) {
        return db.sql("select task from work_item where case_id = ? and step = ? and state = 'OPEN' for update")
                .params(caseId, step)
                .query(String.class)
                .optional();
    }
}
