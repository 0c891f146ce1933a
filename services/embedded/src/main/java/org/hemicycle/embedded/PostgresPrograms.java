package org.hemicycle.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs of PostgreSQL on one data folder. */
final class PostgresPrograms {

    private final Path binaries;
    private final Unprivileged user;
    private final Path folder;
    private final Path data;

    private PostgresPrograms(Path binaries, Unprivileged user, Path folder) {
        this.binaries = binaries;
        this.user = user;
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    /** Kept data has its own copy of the programs beside it; throw-away servers share one. */
    static PostgresPrograms in(Path folder, boolean kept, Unprivileged user) {
        var binaries = PostgresBinaries.unpackedBelow(kept ? folder : Scratch.folder());
        user.own(folder);
        user.requireReach(binaries.resolve("bin"));
        return new PostgresPrograms(binaries, user, folder);
    }

    boolean isInitialised() {
        return Files.exists(data.resolve("global").resolve("pg_control"));
    }

    /** Sorts by code point, the same on every machine; asks everybody for a password. */
    void initialise(Path passwordFile) {
        Folders.delete(data); // what an interrupted first start left
        user.own(folder);
        var outcome = run(
                "initdb",
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        require(!outcome.failed(), "be set up", outcome.output());
    }

    /** Ends a server whose JVM was killed. The folder is locked by us, so whatever runs on it is nobody's. */
    void endOrphan() {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            stop();
        }
    }

    /** Returns when the server takes connections, that is after its recovery. */
    void start(int port, boolean durable) {
        var onOff = durable ? "on" : "off";
        var log = folder.resolve("server.log");
        var options = String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c timezone=UTC",
                "-c max_connections=300",
                "-c fsync=" + onOff,
                "-c synchronous_commit=" + onOff,
                "-c full_page_writes=" + onOff);
        var outcome = run("pg_ctl", "start", "-w", "-t", "120", "-l", log.toString(), "-o", options);
        require(!outcome.failed(), "start", "see " + log);
    }

    void stop() {
        run("pg_ctl", "stop", "-m", "fast", "-w", "-t", "60");
    }

    private static void require(boolean done, String what, String why) {
        if (!done) {
            throw new CannotStart("PostgreSQL could not %s: %s".formatted(what, why.strip()));
        }
    }

    private Command.Outcome run(String program, String... arguments) {
        var words = new ArrayList<String>();
        words.add(binaries.resolve("bin").resolve(program).toString());
        words.add("-D");
        words.add(data.toString());
        words.addAll(List.of(arguments));
        return new Command(user.command(words)).run();
    }
}
