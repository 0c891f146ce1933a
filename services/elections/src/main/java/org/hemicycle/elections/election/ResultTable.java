package org.hemicycle.elections.election;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code election_result}; never changed. */
@Repository
class ResultTable {

    private static final String SELECT =
            "select election, number, reason, list_hash, counted_at, document from election_result ";

    private final JdbcClient db;
    private final JsonMapper json;

    ResultTable(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @return its number within the election, from 1 */
    int insert(ElectionId election, String reason, String listHash, String document, Instant at) {
        return db.sql("""
            insert into election_result (election, number, reason, list_hash, document, counted_at)
            select :election, coalesce(max(number), 0) + 1, :reason, :hash, :document, :at
            from election_result where election = :election returning number\
            """)
                .param("election", election.value())
                .param("reason", reason)
                .param("hash", listHash)
                .param("document", document)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    Optional<ResultView> find(ElectionId election, int number) {
        return db.sql(SELECT + "where election = ? and number = ?")
                .params(election.value(), number)
                .query((row, n) -> read(row))
                .optional();
    }

    List<ResultView> of(ElectionId election) {
        return db.sql(SELECT + "where election = ? order by number")
                .param(election.value())
                .query((row, n) -> read(row))
                .list();
    }

    String document(ElectionId election, int number) {
        return db.sql("select document from election_result where election = ? and number = ?")
                .params(election.value(), number)
                .query(String.class)
                .single();
    }

    private ResultView read(ResultSet row) throws SQLException {
        return new ResultView(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                json.readTree(row.getString(6)),
                List.of());
    }
}
