package org.hemicycle.platform.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.merkle.StoredHashes;

/** Reads a log's leaf hashes and upper nodes from its tables, a range at a time. */
final class StoredTree implements StoredHashes {

    private final Connection connection;
    private final Log log;

    StoredTree(Connection connection, Log log) {
        this.connection = connection;
        this.log = log;
    }

    long size() throws SQLException {
        try (var ask = connection.prepareStatement(
                        "select coalesce(max(size), 0) from %s_head".formatted(log.table()));
                var answer = ask.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Override
    public List<Hash> range(int level, long from, int count) {
        try {
            return level == 0
                    ? hashes(
                            "select leaf_hash from %s_position where position >= ? and position < ? order by position",
                            from, count)
                    : hashes(
                            "select hash from %s_node where index >= ? and index < ? and level = " + level
                                    + " order by index",
                            from,
                            count);
        } catch (SQLException failure) {
            throw new IllegalStateException("The hashes of %s cannot be read".formatted(log.table()), failure);
        }
    }

    private List<Hash> hashes(String sql, long from, int count) throws SQLException {
        try (var ask = connection.prepareStatement(sql.formatted(log.table()))) {
            ask.setLong(1, from);
            ask.setLong(2, from + count);
            try (var rows = ask.executeQuery()) {
                var hashes = new ArrayList<Hash>(count);
                while (rows.next()) {
                    hashes.add(Hash.of(rows.getBytes(1)));
                }
                return hashes;
            }
        }
    }
}
