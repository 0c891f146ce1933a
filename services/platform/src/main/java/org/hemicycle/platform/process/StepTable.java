package org.hemicycle.platform.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
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

    void enter(Collection<Visit> visits, Instant now) {
        if (visits.isEmpty()) {
            return;
        }
        var at = Timestamp.from(now);
        db.sql("""
                insert into step (instance, case_id, process, step, kind, entered_at, left_at, cancelled)
                select v.instance, v.case_id, v.process, v.step, v.kind, ?, case when v.gone then ?::timestamptz end, v.cancelled
                from unnest(?, ?, ?, ?, ?, ?, ?) as v (instance, case_id, process, step, kind, gone, cancelled)""")
                .params(at, at)
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

    private static String[] texts(
            Collection<Visit> visits, java.util.function.Function<Visit, @Nullable String> column) {
        return visits.stream().map(column).toArray(String[]::new);
    }

    private static Boolean[] flags(Collection<Visit> visits, java.util.function.Predicate<Visit> column) {
        return visits.stream().map(column::test).toArray(Boolean[]::new);
    }
}
