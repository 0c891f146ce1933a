package org.hemicycle.responsepolicy.vault;

import java.util.List;
import org.hemicycle.embedded.Database;
import org.hemicycle.platform.test.SharedServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A vault without the service around it: as one process has it open. */
final class VaultLab implements AutoCloseable {

    static final String SECRET = "a key file of a test, read by one process";

    final Database where;
    final VaultDatabase database;
    final HolderKeys holders;
    final CaseKeys keys;
    final Contents contents;
    final SealedVault vault;
    final Relocking relocking;

    VaultLab() {
        this(SharedServers.newDatabase(), SECRET);
    }

    VaultLab(Database where, String secret) {
        this(where, secret, "");
    }

    VaultLab(Database where, String secret, String oldSecret) {
        this.where = where;
        database = new VaultDatabase(where.url(), where.username(), where.password(), 4);
        var file = new KeyFile(secret, oldSecret);
        relocking = new Relocking(database, file);
        holders = new HolderKeys(database, file);
        keys = new CaseKeys(database, file, holders);
        contents = new Contents(database);
        var assignments = new Assignments(keys, holders);
        var envelopes = new Envelopes(keys, file, contents);
        vault = new SealedVault(database, assignments, keys, contents, envelopes, new Releases(keys, holders));
    }

    /** The same database after the process was killed. */
    VaultLab again() {
        return new VaultLab(where, SECRET);
    }

    Sweep sweep(Named... features) {
        return new Sweep(contents, List.of(features));
    }

    /** The database's administrator. */
    JdbcClient administrator() {
        return JdbcClient.create(new DriverManagerDataSource(where.url(), where.username(), where.password()));
    }

    @Override
    public void close() {
        database.destroy();
    }
}
