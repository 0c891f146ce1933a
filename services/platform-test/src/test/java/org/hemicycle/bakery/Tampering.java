package org.hemicycle.bakery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader;
import org.hemicycle.platform.ledger.Relay;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.test.SharedServers;

/** A superuser at work in the bakery's database, past triggers, grants and foreign keys. Everything is put back after. */
final class Tampering implements AutoCloseable {

    private static final List<String> SUFFIXES = List.of("", "_pending", "_position", "_node", "_head");
    private static final List<String> SHARED = List.of("checkpoint", "checkpoint_signature", "checkpoint_round");

    private final Log log;
    private final LogReader logs;
    private final Relay relay;
    private final Connection connection;
    private final Statement sql;

    Tampering(String database, Log log, LogReader logs, Relay relay) throws SQLException {
        this.log = log;
        this.logs = logs;
        this.relay = relay;
        relay.stop();
        var superuser = SharedServers.asSuperuser(database);
        connection = DriverManager.getConnection(superuser.url(), superuser.username(), superuser.password());
        sql = connection.createStatement();
        run("set session_replication_role = replica"); // no trigger, no foreign key
        for (var table : tables()) {
            run("create temporary table kept_%1$s as select * from %1$s".formatted(table));
        }
    }

    /** {@code log} in the statement stands for the log's table, and the beginning of the names beside it. */
    void run(String statement) throws SQLException {
        sql.execute(statement.replaceAll("\\blog(?=\\b|_(position|head))", log.table()));
    }

    /** Cuts the log off after so many entries, with everything that was recorded or signed of more. */
    void cutOff(long size) throws SQLException {
        run("delete from log where id in (select entry from log_position where position >= %d)".formatted(size));
        run("delete from log_position where position >= " + size);
        run("delete from log_head where size > " + size);
        forgetCheckpointsAbove(size);
    }

    void forgetCheckpointsAbove(long size) throws SQLException {
        for (var table : List.of("checkpoint_signature", "checkpoint")) {
            sql.execute("delete from %s where log = '%s' and size > %d".formatted(table, log.table(), size));
        }
    }

    /** A made-up entry at a free position; its leaf hash is right. */
    void forge(long position) throws SQLException {
        run("""
                with forged as (
                    insert into log (event_id, type, source, subject, at, topic, sequence, data)
                    values (gen_random_uuid(), 'bakery.order-placed.v1', 'forged', gen_random_uuid(), now(), 't', 1, '{}')
                    returning id)
                insert into log_position (position, entry, leaf_hash)
                select %d, id, decode(repeat('00', 32), 'hex') from forged""".formatted(position));
        hashAgain(position);
    }

    /** Computes the leaf hash of what now stands at a position. */
    void hashAgain(long position) throws SQLException {
        var content = logs.entries(log, position, 1).getFirst().canonical();
        var leaf =
                Hash.leaf(java.util.Objects.requireNonNull(content).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        run("update log_position set leaf_hash = decode('%s', 'hex') where position = %d"
                .formatted(leaf.hex(), position));
    }

    /** Records the tree that the leaf hashes make now, as if it had never been another. */
    void recordAgain(long size) throws SQLException {
        run("delete from log_head where size >= " + size);
        run("insert into log_head (size, root) values (%d, decode('%s', 'hex'))"
                .formatted(size, logs.root(log, size).hex()));
    }

    @Override
    public void close() throws SQLException {
        for (var table : tables()) {
            run("truncate %s cascade".formatted(table));
        }
        for (var table : tables()) {
            run("insert into %1$s overriding system value select * from kept_%1$s".formatted(table));
        }
        connection.close();
        relay.start();
    }

    private List<String> tables() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Log.values())
                                .flatMap(one -> SUFFIXES.stream().map(suffix -> one.table() + suffix)),
                        SHARED.stream())
                .toList();
    }
}
