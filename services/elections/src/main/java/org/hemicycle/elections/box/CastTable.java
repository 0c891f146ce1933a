package org.hemicycle.elections.box;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.elections.ballot.Tracker;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts ballots into the box. Whether a ballot counts is decided in the statement that stores it: by the database's clock,
 * the box's state and the credential. A lock shared by all casts keeps the closing away until they have ended.
 */
final class CastTable {

    /** Takes effect for those that may; the others are found out about one by one. */
    private static final String STORE = """
            with asked as (
                select * from unnest(:elections::uuid[], :credentials::bytea[], :trackers::bytea[], :sealed::bytea[],
                                     :configurations::text[]) a (election, credential, tracker, sealed, configuration)),
            stored as (
                insert into ballot (election, credential, tracker, sealed)
                select a.election, a.credential, a.tracker, a.sealed
                from asked a
                join box b on b.election = a.election and b.configuration_hash = a.configuration and not b.closed
                          and procedure_now() >= b.opens_at and procedure_now() < b.closes_at
                          and octet_length(a.sealed) = b.sealed_length
                join credential c on c.election = a.election and c.hash = a.credential and not c.revoked
                order by a.election, a.credential
                on conflict (election, credential) do nothing
                returning election, tracker),
            noted as (
                insert into tracker (election, tracker) select election, tracker from stored order by tracker)
            select tracker from stored""";

    private static final String REPLACE = """
            with replaced as (
                update ballot v set tracker = :tracker, sealed = :sealed
                from box b, credential c
                where v.election = :election and v.credential = :credential and v.tracker = :previous
                  and b.election = v.election and b.configuration_hash = :configuration and not b.closed
                  and procedure_now() >= b.opens_at and procedure_now() < b.closes_at
                  and octet_length(:sealed) = b.sealed_length
                  and c.election = v.election and c.hash = v.credential and not c.revoked
                returning v.election),
            marked as (
                update tracker t set superseded = true from replaced r
                where t.election = r.election and t.tracker = :previous),
            noted as (
                insert into tracker (election, tracker) select election, :tracker from replaced)
            select count(*) from replaced""";

    private final JdbcClient sql;

    CastTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who casts waits for nobody but a closing; who closes waits for every cast that has begun. */
    void hold(Collection<UUID> elections) {
        sql.sql("select count(pg_advisory_xact_lock_shared(hashtextextended(e::text, 0))) from unnest(?::text[]) e")
                .param(elections.stream().map(UUID::toString).sorted().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** The trackers of those that were stored. */
    Set<Tracker> store(List<Cast> casts) {
        return new HashSet<>(sql.sql(STORE)
                .param(
                        "elections",
                        all(casts.stream().map(cast -> cast.election().toString()), String[]::new))
                .param("credentials", all(casts.stream().map(Cast::credentialHash), byte[][]::new))
                .param("trackers", all(casts.stream().map(cast -> cast.tracker().bytes()), byte[][]::new))
                .param("sealed", all(casts.stream().map(Cast::sealed), byte[][]::new))
                .param("configurations", all(casts.stream().map(Cast::configurationHash), String[]::new))
                .query((row, number) -> Tracker.ofBytes(row.getBytes("tracker")))
                .list());
    }

    boolean replace(Cast cast, Tracker previous) {
        return sql.sql(REPLACE)
                        .param("election", cast.election().value())
                        .param("credential", cast.credentialHash())
                        .param("tracker", cast.tracker().bytes())
                        .param("sealed", cast.sealed())
                        .param("previous", previous.bytes())
                        .param("configuration", cast.configurationHash())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static <T> T[] all(Stream<T> values, java.util.function.IntFunction<T[]> array) {
        return values.toArray(array);
    }
}
