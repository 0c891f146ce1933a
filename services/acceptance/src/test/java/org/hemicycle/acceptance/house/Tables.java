package org.hemicycle.acceptance.house;

import java.util.List;
import org.hemicycle.acceptance.check.CaseState;
import org.hemicycle.acceptance.check.Delivery;
import org.hemicycle.embedded.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What stands in a service's database. */
public final class Tables {

    private final JdbcClient db;

    public Tables(Database database) {
        this.db = JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    public long count(String from) {
        return db.sql("select count(*) from " + from).query(Long.class).single();
    }

    public List<String> strings(String sql) {
        return db.sql(sql).query(String.class).list();
    }

    public List<Long> positions(String log) {
        return db.sql("select position from %s_position order by position".formatted(log))
                .query(Long.class)
                .list();
    }

    public void run(String sql) {
        db.sql(sql).update();
    }

    /** What the log has told on its topic, in order. */
    public List<Delivery> told(String log) {
        return db.sql("""
            select topic, subject, event_id::text, sequence, type from %s where topic is not null order by id
            """.formatted(log)).query(Delivery.class).list();
    }

    /** By a query that gives id, stage, open, processes. */
    public List<CaseState> cases(String sql) {
        return db.sql(sql)
                .query((row, number) ->
                        new CaseState(row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4)))
                .list();
    }

    public List<CaseState> cases() {
        return cases("""
            select a.id::text, a.stage,
                   a.stage in ('RECEIVED', 'UNDER_CHECK', 'INCOMPLETE', 'INELIGIBLE', 'ELIGIBLE') as open,
                   (select count(*) from act_ru_execution e
                    where e.business_key_ = a.id::text and e.parent_id_ is null)::int as processes
            from admission a\
            """);
    }

    /** Nothing is under way: the relay has sent everything, no job is due, no message waits. */
    public boolean isSettled(boolean withEngine) {
        return count("ledger_pending") + count("public_log_pending") == 0
                && unpublished() == 0
                && count("inbox_message where state = 'WAITING'") == 0
                && (!withEngine
                        || count("act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= now())") == 0);
    }

    private long unpublished() {
        return count("""
            relay_cursor c where published <> (case log when 'ledger' then (select count(*) from ledger_position)
                                                        else (select count(*) from public_log_position) end)\
            """);
    }
}
