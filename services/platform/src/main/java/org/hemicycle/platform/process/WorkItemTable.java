package org.hemicycle.platform.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the mirror of the engine's tasks. */
class WorkItemTable {

    record Opened(
            UUID id,
            String task,
            String process,
            String step,
            String caseId,
            String group,
            @Nullable Instant dueAt,
            @Nullable Instant followUpAt) {}

    private final JdbcClient db;

    WorkItemTable(JdbcClient db) {
        this.db = db;
    }

    void open(Collection<Opened> items, Instant now) {
        for (var item : items) {
            db.sql("""
                    insert into work_item (id, task, process, step, case_id, candidate_group, created_at, due_at,
                                           follow_up_at, state)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                    .params(item.id(), item.task(), item.process(), item.step(), item.caseId(), item.group())
                    .params(Arrays.asList(Timestamp.from(now), at(item.dueAt()), at(item.followUpAt())))
                    .update();
        }
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

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
