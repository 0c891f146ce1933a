package org.hemicycle.membership.standing.imports;

import java.util.Optional;
import org.hemicycle.membership.standing.SourceLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines that earlier runs entered, whatever the file they came in. */
@Component
class KnownLines {

    private final JdbcClient db;

    KnownLines(JdbcClient db) {
        this.db = db;
    }

    Optional<SourceLine> find(EventLine line) {
        return db.sql("""
                        select s.* from standing_source s join participant p on p.id = s.participant
                        where p.iso3 = ? and s.event = ? and s.stated_date = ? and s.source = ?
                        """)
                .params(
                        line.iso3(),
                        line.source().event(),
                        line.source().statedDate(),
                        line.source().source())
                .query((row, n) -> new SourceLine(
                        row.getString("file"),
                        row.getLong("line"),
                        row.getString("event"),
                        row.getString("stated_date"),
                        row.getString("vote"),
                        row.getString("detail"),
                        row.getString("source"),
                        row.getString("confidence")))
                .optional();
    }
}
