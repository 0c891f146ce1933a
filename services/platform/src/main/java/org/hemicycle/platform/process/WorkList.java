package org.hemicycle.platform.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.process.WorkCounts.OfProcess;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.rights.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts the steps that wait, by the same conditions, from the mirror: the engine is not asked. */
@Transactional(readOnly = true)
public class WorkList {

    private final JdbcClient db;
    private final Clock clock;
    private final Recusals recusals;

    WorkList(JdbcClient db, Clock clock, Recusals recusals) {
        this.db = db;
        this.clock = clock;
        this.recusals = recusals;
    }

    /** The first due first; those without a date last. */
    public List<WorkItem> open(WorkFilter filter, int offset, int limit) {
        var conditions = conditions(filter);
        return db.sql("select %s from work_item %s order by due_at nulls last, id offset :offset limit :limit"
                        .formatted(WorkItems.COLUMNS, conditions.where()))
                .params(conditions.values())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> WorkItems.read(row))
                .list();
    }

    public long count(WorkFilter filter) {
        var conditions = conditions(filter);
        return db.sql("select count(*) from work_item " + conditions.where())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /** All numbers at once. */
    public WorkCounts counts(WorkFilter filter) {
        var conditions = conditions(filter);
        return WorkCounts.of(db.sql("""
                        select process, count(*), count(*) filter (where assignee = :reader),
                               count(*) filter (where assignee is null), count(*) filter (where due_at < :now),
                               count(*) filter (where follow_up_at <= :now)
                        from work_item %s group by process order by process""".formatted(conditions.where()))
                .params(conditions.values())
                .param("reader", filter.reader())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> ofProcess(row))
                .list());
    }

    private static OfProcess ofProcess(ResultSet row) throws SQLException {
        return new OfProcess(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }

    private WorkConditions conditions(WorkFilter filter) {
        return WorkConditions.of(filter, withheldFrom(filter.reader()));
    }

    private String[] withheldFrom(@Nullable UUID reader) {
        return reader == null || recusals.isFree(reader)
                ? new String[0]
                : db
                        .sql("select distinct process, case_id from work_item where state = 'OPEN'")
                        .query((row, n) -> new CaseRef(row.getString(1), row.getString(2)))
                        .stream()
                        .filter(ref -> recusals.isRecused(reader, ref))
                        .map(CaseRef::toString)
                        .toArray(String[]::new);
    }
}
