package org.hemicycle.platform.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hemicycle.platform.merkle.Frontier;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.merkle.MerkleTree;
import org.hemicycle.platform.merkle.UpperNode;

/** The growing end of a log's Merkle tree, as the leading relay holds it. */
final class LogTree {

    private final Log log;
    private Frontier frontier;

    private LogTree(Log log, Frontier frontier) {
        this.log = log;
        this.frontier = frontier;
    }

    static LogTree load(Connection connection, Log log) throws SQLException {
        var stored = new StoredTree(connection, log);
        return new LogTree(log, new MerkleTree(stored, stored.size()).frontier());
    }

    long size() {
        return frontier.size();
    }

    /** Writes the positions, the upper nodes they complete and the new head. */
    void append(Connection connection, List<LogEntry> entries) throws SQLException {
        var leaves = entries.stream().map(LogEntry::leaf).toList();
        var first = frontier.size();
        var grown = frontier.append(leaves);
        insertPositions(connection, first, entries, leaves);
        insertNodes(connection, grown.completed());
        insertHead(connection, grown.frontier());
        frontier = grown.frontier();
    }

    private void insertPositions(Connection connection, long first, List<LogEntry> entries, List<Hash> leaves)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into %s_position (position, entry, leaf_hash)
                select ? + n - 1, entry, leaf from unnest(?, ?) with ordinality as e (entry, leaf, n)
                """.formatted(log.table()))) {
            insert.setLong(1, first);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", entries.stream().map(LogEntry::id).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", leaves.stream().map(Hash::bytes).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    private void insertNodes(Connection connection, List<UpperNode> nodes) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into %s_node (level, index, hash) values (?, ?, ?)".formatted(log.table()))) {
            for (var node : nodes) {
                insert.setInt(1, node.level());
                insert.setLong(2, node.index());
                insert.setBytes(3, node.hash().bytes());
                insert.executeUpdate();
            }
        }
    }

    private void insertHead(Connection connection, Frontier grown) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into %s_head (size, root) values (?, ?)".formatted(log.table()))) {
            insert.setLong(1, grown.size());
            insert.setBytes(2, grown.root().bytes());
            insert.executeUpdate();
        }
    }
}
