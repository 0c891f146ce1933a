package org.hemicycle.platform.checkpoint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader.Head;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.note.NoteSignature;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checkpoints and signatures that were ever made. Only adds. */
class CheckpointTable {

    private final JdbcClient db;

    CheckpointTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Head> latest(Log log) {
        return heads("log = ? order by size desc limit 1", log.table()).stream().findFirst();
    }

    /** The latest under which a witness has signed. */
    Optional<Head> latestWitnessed(Log log) {
        return heads("""
                log = ? and exists (select 1 from checkpoint_signature s
                                    where s.log = checkpoint.log and s.size = checkpoint.size and s.witness)
                order by size desc limit 1""", log.table()).stream().findFirst();
    }

    Optional<Head> of(Log log, long size) {
        return heads("log = ? and size = ?", log.table(), size).stream().findFirst();
    }

    /** The first of those of sizes from (excluded) to (included), smallest first. */
    List<Head> between(Log log, long from, long to, int most) {
        return heads("log = ? and size > ? and size <= ? order by size limit ?", log.table(), from, to, most);
    }

    void add(Log log, Head head, Instant at) {
        db.sql("insert into checkpoint (log, size, root, signed_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(log.table(), head.size(), head.root().bytes(), Timestamp.from(at))
                .update();
    }

    /** False when this round, or a later one, was begun before. */
    boolean beginRound(Log log, Instant round) {
        return db.sql("""
                insert into checkpoint_round (log, at) values (?, ?)
                on conflict (log) do update set at = excluded.at where checkpoint_round.at < excluded.at""").params(log.table(), Timestamp.from(round)).update() == 1;
    }

    void sign(Log log, long size, NoteSignature signature, boolean witness) {
        db.sql("""
                insert into checkpoint_signature (log, size, key_name, base64, witness) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(log.table(), size, signature.keyName(), signature.base64(), witness)
                .update();
    }

    /** The log's own first; of a witness that signed again, the latest (five digits of base64 lie within the key's id). */
    List<NoteSignature> signatures(Log log, long size) {
        return db.sql("""
                select key_name, base64 from (
                    select distinct on (key_name, left(base64, 5)) * from checkpoint_signature
                    where log = ? and size = ? order by key_name, left(base64, 5), added_at desc) as latest
                order by witness, added_at""")
                .params(log.table(), size)
                .query((row, n) -> new NoteSignature(row.getString(1), row.getString(2)))
                .list();
    }

    /** The size of the latest checkpoint that the broker has. */
    long published() {
        return db.sql("select published from relay_cursor where log = 'checkpoint'")
                .query(Long.class)
                .single();
    }

    /** Moves the cursor on, unless somebody set it back meanwhile. */
    void markPublished(long from, long to) {
        db.sql("update relay_cursor set published = ? where log = 'checkpoint' and published = ?")
                .params(to, from)
                .update();
    }

    private List<Head> heads(String where, Object... params) {
        return db.sql("select size, root from checkpoint where " + where)
                .params(params)
                .query((row, n) -> head(row))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), Hash.of(row.getBytes(2)));
    }
}
