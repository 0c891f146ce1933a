package org.hemicycle.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hemicycle.embedded.Database;
import org.hemicycle.embedded.EmbeddedPostgresServer;
import org.hemicycle.embedded.PostgresSettings;

/** The PostgreSQL server, with durable settings. Killed is its postmaster; the backends notice and go. */
public final class DatabaseServer implements Part, AutoCloseable {

    private final EmbeddedPostgresServer server;
    private final Path pidFile;
    private final Thread endWithThisJvm;

    DatabaseServer(Path folder) {
        this.server = EmbeddedPostgresServer.start(PostgresSettings.keptBelow(folder, 0));
        this.endWithThisJvm = new Thread(server::stop);
        Runtime.getRuntime().addShutdownHook(endWithThisJvm);
        this.pidFile = folder.resolve("pg17").resolve("data").resolve("postmaster.pid");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void kill() {
        postmaster().ifPresent(process -> {
            process.destroyForcibly();
            Waiting.until("the postmaster is gone", 30, () -> !process.isAlive());
        });
    }

    /** The backends of a killed postmaster keep its memory for a moment, during which there is no start. */
    @Override
    public void start() {
        Waiting.until("PostgreSQL has recovered", 120, () -> {
            server.restart();
            return true;
        });
    }

    @Override
    public boolean isAlive() {
        return postmaster().filter(ProcessHandle::isAlive).isPresent();
    }

    Database create(String name) {
        return server.databases().create(name, name, "only-for-tests");
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(endWithThisJvm);
        server.close();
    }

    private Optional<ProcessHandle> postmaster() {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).flatMap(ProcessHandle::of);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
