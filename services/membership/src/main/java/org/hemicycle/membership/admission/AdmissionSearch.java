package org.hemicycle.membership.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists files, with the person who has claimed a file's open step. */
@Component
class AdmissionSearch {

    private static final String FILES = """
            from admission a left join lateral (
                select w.assignee from work_item w
                where w.case_id = a.id::text and w.state = 'OPEN' and w.assignee is not null
                order by w.created_at limit 1) claimed on true
            where not recused(cast(:reader as uuid), 'admission', a.id::text, array[a.country]::text[], '{}')
              and (cast(:country as text) is null or country = :country)
              and (cardinality(:stages) = 0 or stage = any(:stages))
              and (cast(:assignee as uuid) is null or claimed.assignee = :assignee)
              and (cast(:dueBefore as timestamptz) is null or clock_due_at < :dueBefore)""";

    private final JdbcClient db;

    AdmissionSearch(JdbcClient db) {
        this.db = db;
    }

    List<AdmissionLine> find(AdmissionFilter filter, AdmissionOrder order, Page.Request page) {
        var sql = "select id, country, stage, received_on, clock_due_at, claimed.assignee, version %s order by %s"
                        .formatted(FILES, order.columns())
                + " offset :offset limit :limit";
        return narrowed(sql, filter)
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((row, n) -> line(row))
                .list();
    }

    long count(AdmissionFilter filter) {
        return narrowed("select count(*) " + FILES, filter).query(Long.class).single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, AdmissionFilter filter) {
        return db.sql(sql)
                .param("reader", filter.reader())
                .param("country", filter.country())
                .param("stages", filter.stages().stream().map(Enum::name).toArray(String[]::new))
                .param("assignee", filter.assignee())
                .param("dueBefore", filter.dueBefore() == null ? null : Timestamp.from(filter.dueBefore()));
    }

    private static AdmissionLine line(ResultSet row) throws SQLException {
        var due = row.getTimestamp(5);
        return new AdmissionLine(
                row.getObject(1, UUID.class),
                row.getString(2),
                Stage.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                due == null ? null : due.toInstant(),
                row.getObject(6, UUID.class),
                row.getInt(7));
    }
}
