package org.hemicycle.membership.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds participants for reading, without their standing: that follows from the entries. */
@Component
class ParticipantTable {

    record Row(UUID id, int version, String iso3) {

        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(row.getObject("id", UUID.class), row.getInt("version"), row.getString("iso3"));
        }
    }

    private final JdbcClient db;

    ParticipantTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Row> find(String iso3) {
        return db.sql("select id, version, iso3 from participant where iso3 = ?")
                .param(iso3)
                .query(Row::read)
                .optional();
    }

    List<Row> all() {
        return db.sql("select id, version, iso3 from participant order by iso3")
                .query(Row::read)
                .list();
    }
}
