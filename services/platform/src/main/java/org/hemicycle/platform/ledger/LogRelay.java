package org.hemicycle.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relay's SQL for one log, on the leader's connection. */
class LogRelay {

    private static final int BATCH = 2_000;

    private final Log log;
    private @Nullable LogTree tree;

    LogRelay(Log log) {
        this.log = log;
    }

    void forget() {
        tree = null;
    }

    /**
     * Committed entries without a position, in the order in which their subjects' rows were locked. Asked for by their
     * ids: a join is planned as a walk through the whole log, which grows for ever.
     */
    List<LogEntry> pending(Connection connection) throws SQLException {
        return query(connection, """
                select %s from %s l where l.id = any (array(select entry from %s_pending order by entry limit ?))
                order by l.id
                """.formatted(LogEntry.columns(log), log.table(), log.table()), BATCH);
    }

    List<LogEntry> positionedFrom(Connection connection, long position) throws SQLException {
        return query(connection, """
                select %s from %s_position p join %s l on l.id = p.entry where p.position >= ? order by p.position limit ?
                """.formatted(LogEntry.columns(log), log.table(), log.table()), position, BATCH);
    }

    /** Gives the entries their positions, grows the tree, takes them off the pending list; returns the first position. */
    long position(Connection connection, List<LogEntry> entries) throws SQLException {
        var growing = tree == null ? LogTree.load(connection, log) : tree;
        tree = null; // known again only when this commits
        var first = growing.size();
        growing.append(connection, entries);
        try (var taken =
                connection.prepareStatement("delete from %s_pending where entry = any(?)".formatted(log.table()))) {
            taken.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", entries.stream().map(LogEntry::id).toArray()));
            taken.executeUpdate();
        }
        connection.commit();
        tree = growing;
        return first;
    }

    long published(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement("select published from relay_cursor where log = ?")) {
            ask.setString(1, log.table());
            try (var answer = ask.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** Moves the cursor on, unless somebody set it back meanwhile. Losing this write costs duplicates only. */
    boolean markPublished(Connection connection, long from, long to) throws SQLException {
        try (var fast = connection.createStatement();
                var mark = connection.prepareStatement(
                        "update relay_cursor set published = ? where log = ? and published = ?")) {
            fast.execute("set local synchronous_commit = off");
            mark.setLong(1, to);
            mark.setString(2, log.table());
            mark.setLong(3, from);
            var moved = mark.executeUpdate() == 1;
            connection.commit();
            return moved;
        }
    }

    private static List<LogEntry> query(Connection connection, String sql, Object... params) throws SQLException {
        try (var ask = connection.prepareStatement(sql)) {
            set(ask, params);
            ask.setFetchSize(BATCH);
            try (var rows = ask.executeQuery()) {
                var entries = new ArrayList<LogEntry>();
                while (rows.next()) {
                    entries.add(LogEntry.read(rows));
                }
                return entries;
            }
        }
    }

    private static void set(PreparedStatement statement, Object... params) throws SQLException {
        for (var n = 0; n < params.length; n++) {
            statement.setObject(n + 1, params[n]);
        }
    }
}
