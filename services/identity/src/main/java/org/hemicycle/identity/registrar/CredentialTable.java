package org.hemicycle.identity.registrar;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rolls and credentials as they are stored. */
@Repository
class CredentialTable {

    private final JdbcClient db;

    CredentialTable(JdbcClient db) {
        this.db = db;
    }

    /** An older version of a roll changes nothing. */
    void roll(UUID election, int number, List<String> members) {
        var newest = db.sql("select coalesce(max(number), 0) from electoral_roll where election = ?")
                .param(election)
                .query(Integer.class)
                .single();
        if (number > newest) {
            db.sql("delete from electoral_roll where election = ?")
                    .param(election)
                    .update();
            members.forEach(member -> db.sql("insert into electoral_roll (election, member, number) values (?, ?, ?)")
                    .params(election, member, number)
                    .update());
        }
    }

    boolean mayVote(UUID election, String member) {
        return db.sql("select exists (select 1 from electoral_roll where election = ? and member = ?)")
                .params(election, member)
                .query(Boolean.class)
                .single();
    }

    /** Who holds the member's valid credential. */
    Optional<UUID> holder(UUID election, String member) {
        return db.sql("select holder from voting_credential where election = ? and member = ? and not revoked")
                .params(election, member)
                .query(UUID.class)
                .optional();
    }

    /** False, if somebody else got one for this member at the same moment. */
    boolean issue(UUID election, String member, UUID holder, byte[] hash) {
        return db.sql("""
                        insert into voting_credential (hash, election, member, holder) values (?, ?, ?, ?)
                        on conflict (election, member) where not revoked do nothing""").params(hash, election, member, holder).update() == 1;
    }

    boolean revoke(UUID election, String member) {
        return db.sql("update voting_credential set revoked = true where election = ? and member = ? and not revoked")
                        .params(election, member)
                        .update()
                == 1;
    }

    /** Members who lost their vote in a later version of the roll. */
    List<String> liveOutsideTheRoll(UUID election) {
        return db.sql("""
                select member from voting_credential c where election = ? and not revoked
                and not exists (select 1 from electoral_roll r where r.election = c.election and r.member = c.member)""").param(election).query(String.class).list();
    }

    List<Registrar.Line> lines(UUID election) {
        return db.sql("""
                select r.member, exists (select 1 from voting_credential c where c.election = r.election
                                         and c.member = r.member and not c.revoked) as issued
                from electoral_roll r where r.election = ? order by r.member""").param(election).query(Registrar.Line.class).list();
    }

    List<UUID> electionsToTell() {
        return db.sql("""
                select distinct election from voting_credential where not told or (revoked and not told_revoked)""").query(UUID.class).list();
    }

    List<String> tellAdded(UUID election) {
        return told("update voting_credential set told = true where election = ? and not told", election);
    }

    List<String> tellRevoked(UUID election) {
        return told(
                "update voting_credential set told_revoked = true where election = ? and revoked and not told_revoked",
                election);
    }

    private List<String> told(String update, UUID election) {
        return db.sql("with told as (" + update + " returning hash) select hash from told order by hash")
                .param(election)
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes("hash")))
                .list();
    }
}
