package org.hemicycle.platform.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hemicycle.platform.process.WorkItemTable.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the path a case took through its diagram. */
class StepTable {

    record Visit(
            String instance,
            String caseId,
            String process,
            String step,
            String kind,
            boolean left,
            boolean cancelled) {}

    private final JdbcClient db;

    StepTable(JdbcClient db) {
        this.db = db;
    }

    /** The steps a case entered and the tasks that opened there, in one statement: every transaction pays for it. */
    void enter(Collection<Visit> visits, Collection<Opened> tasks, Instant now) {
        if (visits.isEmpty() && tasks.isEmpty()) {
            return;
        }
        var at = Timestamp.from(now);
        db.sql("""
                with opened as (
                    insert into work_item (id, task, process, step, case_id, candidate_group, assignee, created_at, due_at,
                                           follow_up_at, state)
                    select t.id::uuid, t.task, t.process, t.step, t.case_id, t.candidates, t.assignee::uuid, ?, t.due::timestamptz,
                           t.follow_up::timestamptz, 'OPEN'
                    from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                         as t (id, task, process, step, case_id, candidates, assignee, due, follow_up))
                insert into step (instance, case_id, process, step, kind, entered_at, left_at, cancelled)
                select v.instance, v.case_id, v.process, v.step, v.kind, ?, case when v.gone then ?::timestamptz end, v.cancelled
                from unnest(?, ?, ?, ?, ?, ?, ?) as v (instance, case_id, process, step, kind, gone, cancelled)""")
                .params(at, texts(tasks, task -> task.id().toString()), texts(tasks, Opened::task))
                .params(texts(tasks, Opened::process), texts(tasks, Opened::step), texts(tasks, Opened::caseId))
                .params(
                        texts(tasks, Opened::group),
                        texts(tasks, Opened::assignee),
                        texts(tasks, task -> text(task.dueAt())))
                .params(texts(tasks, task -> text(task.followUpAt())), at, at)
                .params(texts(visits, Visit::instance), texts(visits, Visit::caseId), texts(visits, Visit::process))
                .params(texts(visits, Visit::step), texts(visits, Visit::kind))
                .params(flags(visits, Visit::left), flags(visits, Visit::cancelled))
                .update();
    }

    void leave(String instance, boolean cancelled, Instant now) {
        db.sql("update step set left_at = ?, cancelled = ? where instance = ? and left_at is null")
                .params(Timestamp.from(now), cancelled, instance)
                .update();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Boolean[] flags(Collection<Visit> visits, Predicate<Visit> column) {
        return visits.stream().map(column::test).toArray(Boolean[]::new);
    }
}
