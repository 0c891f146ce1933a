package org.hemicycle.embedded;

import java.nio.file.Files;

/** A PostgreSQL server of our own, on the loopback address. Its data can be kept, and survives a killed JVM. */
public final class EmbeddedPostgresServer implements AutoCloseable {

    private static final String ADMINISTRATOR = "postgres";

    private final DataDirectory directory;
    private final PostgresPrograms programs;
    private final AdministratorPassword password;
    private final int port;
    private final boolean durable;

    private EmbeddedPostgresServer(PostgresSettings settings, DataDirectory directory, Unprivileged user) {
        this.directory = directory;
        this.programs = PostgresPrograms.in(directory.path(), settings.directory() != null, user);
        this.password = AdministratorPassword.in(directory.path());
        this.port = settings.port() == 0 ? Ports.free() : settings.port();
        this.durable = settings.durable();
    }

    /** Ready for connections; recovered, if the last run was killed. */
    public static EmbeddedPostgresServer start(PostgresSettings settings) {
        return start(settings, Unprivileged.best());
    }

    static EmbeddedPostgresServer start(PostgresSettings settings, Unprivileged user) {
        var directory = DataDirectory.at(settings.directory());
        try {
            var server = new EmbeddedPostgresServer(settings, directory, user);
            server.programs.endOrphan();
            server.restart();
            return server;
        } catch (RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /** Deletes what was kept, together with a server orphaned there. Refused while a run is using it. */
    public static void discard(PostgresSettings settings) {
        var kept = settings.directory();
        if (kept == null || !Files.exists(kept)) {
            return;
        }
        try (var directory = DataDirectory.at(kept)) {
            PostgresPrograms.in(directory.path(), true, Unprivileged.best()).endOrphan();
            Folders.delete(directory.path());
        }
    }

    /** After {@link #stop()}: same port, same data. */
    public void restart() {
        Ports.requireFree(port, "postgres.port");
        if (!programs.isInitialised()) {
            programs.initialise(password.file());
        }
        programs.start(port, durable);
    }

    /** Ends every connection; the data stays until {@link #close()}. */
    public void stop() {
        programs.stop();
    }

    /** Host and port. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    public Databases databases() {
        return new Databases(address(), ADMINISTRATOR, password.value());
    }

    @Override
    public void close() {
        stop();
        directory.close();
    }
}
