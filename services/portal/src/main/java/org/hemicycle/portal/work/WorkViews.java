package org.hemicycle.portal.work;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Filters that somebody gave a name: theirs alone, on every device they sign in from. */
@Component
public class WorkViews {

    private static final int MOST = 30;

    /** A filter with its name. @param query as in the page's address */
    public record View(String name, String query) {}

    private final JdbcClient db;

    WorkViews(JdbcClient db) {
        this.db = db;
    }

    public List<View> of(String person) {
        return db.sql("select name, query from work_view where person = ? order by lower(name), name")
                .param(UUID.fromString(person))
                .query((row, n) -> new View(row.getString(1), row.getString(2)))
                .list();
    }

    /** Under the same name it is kept anew; more than thirty are not kept. */
    public boolean save(String person, View view) {
        return db.sql("""
                insert into work_view (person, name, query)
                select :person, :name, :query
                where (select count(*) from work_view where person = :person and name <> :name) < :most
                on conflict (person, name) do update set query = excluded.query, saved_at = now()\
                """)
                        .param("person", UUID.fromString(person))
                        .param("name", view.name())
                        .param("query", view.query())
                        .param("most", MOST)
                        .update()
                == 1;
    }

    public void forget(String person, String name) {
        db.sql("delete from work_view where person = ? and name = ?")
                .params(UUID.fromString(person), name)
                .update();
    }
}
