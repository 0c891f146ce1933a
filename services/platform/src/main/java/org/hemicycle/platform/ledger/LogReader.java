package org.hemicycle.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.merkle.MerkleTree;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Reads either log as its tables hold it, and shows what is missing there as missing. */
@Transactional(readOnly = true)
public class LogReader {

    /** An entry's place; {@code id} and {@code canonical} are null when its row is gone, which only tampering does. */
    public record Placed(
            long position, @Nullable UUID id, @Nullable String canonical, Hash leafHash) {}

    /** What the relay wrote down when it had given so many positions. */
    public record Head(long size, Hash root) {}

    private final JdbcTemplate db;

    public LogReader(JdbcTemplate db) {
        this.db = db;
    }

    /** The latest head; empty for a log without entries. */
    public Optional<Head> head(Log log) {
        return db
                .query(
                        "select size, root from %s_head order by size desc limit 1".formatted(log.table()),
                        (row, n) -> head(row))
                .stream()
                .findFirst();
    }

    /** The heads written down for sizes from (excluded) to (included), smallest first. */
    public List<Head> heads(Log log, long from, long to) {
        return db.query(
                "select size, root from %s_head where size > ? and size <= ? order by size".formatted(log.table()),
                (row, n) -> head(row),
                from,
                to);
    }

    /** The root of the first entries, computed from their leaf hashes. */
    public Hash root(Log log, long size) {
        return inTree(log, tree -> new MerkleTree(tree, size).root());
    }

    public List<Hash> consistency(Log log, long from, long to) {
        return inTree(log, tree -> new MerkleTree(tree, to).consistencyProof(from));
    }

    public List<Placed> entries(Log log, long from, int count) {
        return db.query(
                """
                select %s, p.position, p.leaf_hash from %s_position p left join %s l on l.id = p.entry
                where p.position >= ? order by p.position limit ?
                """.formatted(LogEntry.columns(log), log.table(), log.table()), (row, n) -> placed(row), from, count);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        var position = row.getLong(14);
        var leaf = Hash.of(row.getBytes(15));
        if (row.getObject(2) == null) {
            return new Placed(position, null, null, leaf);
        }
        var event = LogEntry.read(row).event();
        return new Placed(position, event.id(), new String(event.canonical(), UTF_8), leaf);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), Hash.of(row.getBytes(2)));
    }

    private interface Reading<T> {
        T of(StoredTree tree);
    }

    private <T> T inTree(Log log, Reading<T> reading) {
        ConnectionCallback<T> callback = connection -> reading.of(new StoredTree(connection, log));
        return Objects.requireNonNull(db.execute(callback));
    }
}
