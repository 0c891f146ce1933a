package org.hemicycle.elections.record;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Co-signatures: one a person and one a key for each record, never changed. */
@Component
class CosignatureTable {

    private final JdbcClient db;

    CosignatureTable(JdbcClient db) {
        this.db = db;
    }

    /** False, if this person or this key has signed that record before. */
    boolean add(ElectionId election, Cosignature signature, UUID person, Instant at) {
        return db.sql("""
                        insert into record_cosignature (election, record_hash, name, key, signature, person, signed_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                election.value(),
                                signature.recordHash(),
                                signature.name(),
                                signature.key(),
                                signature.signature(),
                                person,
                                Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean holds(ElectionId election, Cosignature signature, UUID person) {
        return db.sql("""
                        select exists (select 1 from record_cosignature
                                       where election = ? and record_hash = ? and key = ? and person = ?)""")
                .params(election.value(), signature.recordHash(), signature.key(), person)
                .query(Boolean.class)
                .single();
    }

    List<Cosignature> of(ElectionId election, String recordHash) {
        return db.sql("""
                        select name, key, record_hash, signature from record_cosignature
                        where election = ? and record_hash = ? order by key""")
                .params(election.value(), recordHash)
                .query((row, number) -> new Cosignature(
                        row.getString("name"),
                        row.getString("key"),
                        row.getString("record_hash"),
                        row.getString("signature")))
                .list();
    }
}
