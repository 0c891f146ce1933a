package org.hemicycle.elections.box;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.platform.activity.CrashPoint;
import org.hemicycle.platform.rule.NotYet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The boxes: set up, closed, emptied. Every call may be repeated. */
@Component
public class BallotBox {

    private final BoxDatabase box;
    private final JdbcClient sql;

    BallotBox(BoxDatabase box) {
        this.box = box;
        this.sql = box.sql();
    }

    /** What everybody may know of a box. */
    public record View(
            UUID election,
            String configurationHash,
            int rollSize,
            int sealedLength,
            Instant opensAt,
            Instant closesAt,
            boolean closed) {}

    /** Credentials so far. */
    public record Credentials(int issued, int revoked) {}

    /** A ballot without its credential. */
    public record Sealed(Tracker tracker, byte[] bytes) {}

    /** Sets a box up, or moves its end to a later instant. */
    public void prepare(
            ElectionId election, Instant opens, Instant closes, String configurationHash, int rollSize, int length) {
        sql.sql("""
                insert into box (election, configuration_hash, roll_size, sealed_length, opens_at, closes_at)
                values (?, ?, ?, ?, ?::timestamptz, ?::timestamptz)
                on conflict (election) do update set closes_at = greatest(box.closes_at, excluded.closes_at)
                where not box.closed""")
                .params(election.value(), configurationHash, rollSize, length, opens.toString(), closes.toString())
                .update();
    }

    public Optional<View> find(ElectionId election) {
        return sql.sql("""
                select election, configuration_hash, roll_size, sealed_length, opens_at, closes_at, closed
                from box where election = ?""")
                .param(election.value())
                .query((row, number) -> new View(
                        row.getObject("election", UUID.class),
                        row.getString("configuration_hash"),
                        row.getInt("roll_size"),
                        row.getInt("sealed_length"),
                        row.getTimestamp("opens_at").toInstant(),
                        row.getTimestamp("closes_at").toInstant(),
                        row.getBoolean("closed")))
                .optional();
    }

    /**
     * What the registrar tells: hashes of credentials, in no order, without a word on whose they are. A revoked
     * credential's ballot is withdrawn. Never more live ones than voters; nothing changes once the box has closed.
     */
    public void credentials(ElectionId election, List<byte[]> added, List<byte[]> revoked) {
        box.transaction().executeWithoutResult(status -> {
            lock(election);
            var view = find(election).orElseThrow(() -> new NotYet("the ballot box of " + election));
            if (!view.closed()) {
                new CredentialTable(sql).change(election, added, revoked, view.rollSize());
            }
        });
    }

    public Credentials credentials(ElectionId election) {
        return sql.sql("""
                select count(*) as issued, count(*) filter (where revoked) as revoked
                from credential where election = ?""").param(election.value()).query(Credentials.class).single();
    }

    /**
     * Waits for the casts that have begun; later ones are refused. The credentials of the ballots are dropped, and what is
     * left is written anew in the order of the trackers.
     */
    public void close(ElectionId election) {
        box.transaction().executeWithoutResult(status -> {
            lock(election);
            int closing = sql.sql("""
                    update box set closed = true, used = (select count(*) from ballot where election = :election)
                    where election = :election and not closed""").param("election", election.value()).update();
            CrashPoint.pass("box.closing");
            if (closing == 1) {
                sql.sql("""
                        with gone as (delete from ballot where election = :election returning tracker, sealed)
                        insert into sealed_ballot (election, tracker, sealed)
                        select :election, tracker, sealed from gone order by tracker""").param("election", election.value()).update();
            }
        });
        CrashPoint.pass("box.closed");
        sql.sql("vacuum ballot").update(); // what deleted rows leave in the pages
    }

    /** Of a closed box: how many credentials cast what is in it. */
    public int used(ElectionId election) {
        return sql.sql("select used from box where election = ? and closed")
                .param(election.value())
                .query(Integer.class)
                .single();
    }

    public List<Sealed> sealed(ElectionId election) {
        return sql.sql("select tracker, sealed from sealed_ballot where election = ? order by tracker")
                .param(election.value())
                .query((row, number) -> new Sealed(Tracker.ofBytes(row.getBytes("tracker")), row.getBytes("sealed")))
                .list();
    }

    /** Alone with this election's casts. */
    private void lock(ElectionId election) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?::text, 0)) is null")
                .param(election.value())
                .query(Boolean.class)
                .single();
    }
}
