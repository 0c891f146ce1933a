package org.hemicycle.platform.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.process.WorkCounts.OfProcess;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.rights.CaseRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts the steps that wait, by the same conditions, from the mirror: the engine is not asked. */
@Transactional(readOnly = true)
public class WorkList {

    private static final String[] NONE = {};

    /** Rows read beyond a page, for those that are withheld. */
    private static final int SPARE = 20;

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
        var reader = filter.reader();
        return reader == null || recusals.isFree(reader)
                ? rows(filter, offset, limit)
                : lookedAt(filter, reader, offset, limit);
    }

    /** Each case is looked at by itself, from the first due to the end of this page: of later ones nothing need be known. */
    private List<WorkItem> lookedAt(WorkFilter filter, UUID reader, int offset, int limit) {
        var recused = new HashMap<CaseRef, Boolean>();
        var seen = new ArrayList<WorkItem>();
        int step = offset + limit + SPARE;
        for (int from = 0, found = step; found == step && seen.size() < offset + limit; from += step) {
            var rows = rows(filter, from, step);
            found = rows.size();
            rows.stream()
                    .filter(item -> !recused.computeIfAbsent(
                            new CaseRef(item.process(), item.caseId()), ref -> recusals.isRecused(reader, ref)))
                    .forEach(seen::add);
        }
        return List.copyOf(seen.subList(Math.min(offset, seen.size()), Math.min(offset + limit, seen.size())));
    }

    private List<WorkItem> rows(WorkFilter filter, int offset, int limit) {
        var conditions = WorkConditions.of(filter, NONE);
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
        var reader = filter.reader();
        var all = WorkConditions.of(filter, NONE);
        return reader == null || recusals.isFree(reader) ? all : WorkConditions.of(filter, withheldFrom(reader, all));
    }

    /** Among the cases that the filter asks for; the other ones need not be looked at. */
    private String[] withheldFrom(UUID reader, WorkConditions asked) {
        return db
                .sql("select process, case_id from work_item %s group by process, case_id".formatted(asked.where()))
                .params(asked.values())
                .query((row, n) -> new CaseRef(row.getString(1), row.getString(2)))
                .stream()
                .filter(ref -> recusals.isRecused(reader, ref))
                .map(CaseRef::toString)
                .toArray(String[]::new);
    }
}
