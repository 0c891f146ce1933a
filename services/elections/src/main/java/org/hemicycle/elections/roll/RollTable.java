package org.hemicycle.elections.roll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code roll} and {@code roll_line}. */
@Repository
class RollTable {

    private final JdbcClient db;

    RollTable(JdbcClient db) {
        this.db = db;
    }

    void insert(RollVersion roll) {
        db.sql("""
                insert into roll (election, number, made_on, rule_set, because, hash, frozen_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(roll.election().value(), roll.number(), roll.on(), roll.ruleSet())
                .params(Arrays.asList(roll.because(), roll.hash(), timestamp(roll.frozenAt())))
                .update();
        roll.lines()
                .forEach(line -> db.sql(
                                "insert into roll_line (election, number, country, eligible, reason) values (?, ?, ?, ?, ?)")
                        .params(roll.election().value(), roll.number(), line.country(), line.eligible(), line.reason())
                        .update());
    }

    /** A draft that nobody has frozen makes room for a new one. */
    void deleteDraft(ElectionId election) {
        db.sql("""
                delete from roll_line where election = :election
                  and exists (select 1 from roll where election = :election and frozen_at is null)""").param("election", election.value()).update();
        db.sql("delete from roll where election = ? and frozen_at is null")
                .param(election.value())
                .update();
    }

    void freeze(ElectionId election, int number, Instant at) {
        db.sql("update roll set frozen_at = ? where election = ? and number = ?")
                .params(Timestamp.from(at), election.value(), number)
                .update();
    }

    List<RollVersion> of(ElectionId election) {
        return db.sql("""
                select number, made_on, rule_set, because, hash, frozen_at
                from roll where election = ? order by number""")
                .param(election.value())
                .query((row, n) -> read(election, row))
                .list();
    }

    Optional<RollVersion> newest(ElectionId election) {
        return of(election).stream().reduce((earlier, later) -> later);
    }

    private RollVersion read(ElectionId election, ResultSet row) throws SQLException {
        var frozen = row.getTimestamp(6);
        return new RollVersion(
                election,
                row.getInt(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                frozen == null ? null : frozen.toInstant(),
                lines(election, row.getInt(1)));
    }

    private List<RollLine> lines(ElectionId election, int number) {
        return db.sql(
                        "select country, eligible, reason from roll_line where election = ? and number = ? order by country")
                .params(election.value(), number)
                .query((row, n) -> new RollLine(row.getString(1), row.getBoolean(2), row.getString(3)))
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
