package org.hemicycle.elections.box;

import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which credentials are valid. Written in the order of their hashes, a batch at a time. */
record CredentialTable(JdbcClient sql) {

    void change(ElectionId election, List<byte[]> added, List<byte[]> revoked, int most) {
        add(election, added, false);
        add(election, revoked, true);
        revoke(election, revoked);
        sql.sql("analyze credential").update(); // a roll comes at once, and is looked up by every cast
        int live = sql.sql("select count(*) from credential where election = ? and not revoked")
                .param(election.value())
                .query(Integer.class)
                .single();
        if (live > most) {
            throw new IllegalStateException(
                    "%d live credentials for %d voters of election %s: refused".formatted(live, most, election));
        }
    }

    private void add(ElectionId election, List<byte[]> hashes, boolean revoked) {
        sql.sql("""
                insert into credential (election, hash, revoked)
                select :election, h, :revoked from unnest(:hashes::bytea[]) h order by h
                on conflict (election, hash) do nothing""")
                .param("election", election.value())
                .param("revoked", revoked)
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    private void revoke(ElectionId election, List<byte[]> hashes) {
        sql.sql("""
                with gone as (update credential set revoked = true
                              where election = :election and hash = any (:hashes::bytea[])),
                withdrawn as (delete from ballot where election = :election and credential = any (:hashes::bytea[])
                              returning tracker)
                update tracker set superseded = true
                where election = :election and tracker in (select tracker from withdrawn)""")
                .param("election", election.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }
}
