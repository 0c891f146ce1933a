package org.hemicycle.elections.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.elections.board.BoardEntry.Kind;
import org.hemicycle.platform.merkle.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board as it is stored, and what it has not told yet. */
record BoardTable(JdbcClient sql) {

    List<BoardEntry> entries(ElectionId election) {
        return sql.sql("select kind, tracker, batch from board_entry where election = ? order by position")
                .param(election.value())
                .query((row, number) -> BoardEntry.of(
                        Kind.valueOf(row.getString("kind")),
                        Tracker.ofBytes(row.getBytes("tracker")),
                        row.getInt("batch")))
                .list();
    }

    Optional<String> checkpoint(ElectionId election) {
        return sql.sql("select checkpoint from board_batch where election = ? order by batch desc limit 1")
                .param(election.value())
                .query(String.class)
                .optional();
    }

    /** Two batches of one board are never made at once. */
    void lock(ElectionId election) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?::text, 1)) is null")
                .param(election.value())
                .query(Boolean.class)
                .single();
    }

    /** In the order of the trackers, which are hashes: nothing of the order of casts is left. */
    List<Tracker> untold(ElectionId election, Kind kind) {
        var wanted = kind == Kind.CAST ? "cast_batch is null" : "superseded and superseded_batch is null";
        return sql.sql("select tracker from tracker where election = ? and " + wanted + " order by tracker")
                .param(election.value())
                .query((row, number) -> Tracker.ofBytes(row.getBytes("tracker")))
                .list();
    }

    /** Boards of open boxes with something to tell, and of closed ones. */
    List<UUID> waiting() {
        return sql.sql("""
                select distinct election from tracker
                where cast_batch is null or (superseded and superseded_batch is null)""").query(UUID.class).list();
    }

    void append(ElectionId election, int position, List<BoardEntry> entries) {
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            sql.sql("insert into board_entry (election, position, kind, tracker, batch) values (?, ?, ?, ?, ?)")
                    .params(election.value(), position + at, entry.kind().name(), bytes(entry), entry.batch())
                    .update();
            var column = entry.kind() == Kind.CAST ? "cast_batch" : "superseded_batch";
            sql.sql("update tracker set " + column + " = ? where election = ? and tracker = ?")
                    .params(entry.batch(), election.value(), bytes(entry))
                    .update();
        }
    }

    void sign(ElectionId election, int batch, int size, Hash root, String checkpoint) {
        sql.sql("insert into board_batch (election, batch, size, root, checkpoint) values (?, ?, ?, ?, ?)")
                .params(election.value(), batch, size, root.bytes(), checkpoint)
                .update();
    }

    private static byte[] bytes(BoardEntry entry) {
        return new Tracker(entry.tracker()).bytes();
    }
}
