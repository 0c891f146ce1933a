package org.hemicycle.acceptance.house;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemicycle.embedded.Database;
import org.jspecify.annotations.Nullable;

/** A service, started from its own jar as an operator would start it. */
public final class RunningService implements Part {

    private static final int MOST_STARTS = 5;

    private final String name;
    private final int port;
    private final Database database;
    private final Map<String, String> environment;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile @Nullable JavaProcess process;

    RunningService(String name, int port, Database database, Map<String, String> environment, Path logs) {
        this.name = name;
        this.port = port;
        this.database = database;
        this.environment = environment;
        this.log = logs.resolve(name + ".log");
    }

    @Override
    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    public Database database() {
        return database;
    }

    @Override
    public void start() {
        start(null, Map.of());
    }

    /**
     * Returns when it is ready, or killed already. Does as a supervisor does: what gives up (a server it needs is away)
     * is started again.
     *
     * @param crashAt where it is to die, as in {@code relay.before-send:3}; null: nowhere
     * @param also further environment variables
     */
    public void start(@Nullable String crashAt, Map<String, String> also) {
        for (var tries = 0; tries < MOST_STARTS; tries++) {
            launch(crashAt, also);
            Waiting.until(name + " is ready", 300, () -> !isAlive() || isReady());
            if (isAlive() || wasKilled()) {
                return;
            }
        }
        throw new IllegalStateException("%s does not start, see %s".formatted(name, log));
    }

    private void launch(@Nullable String crashAt, Map<String, String> also) {
        var arguments = new ArrayList<String>();
        if (crashAt != null) {
            arguments.add("-Dcrash.at=" + crashAt);
        }
        arguments.addAll(List.of("-jar", jar().toString()));
        var all = new java.util.HashMap<>(environment);
        all.putAll(also);
        process = JavaProcess.start(arguments, all, log);
    }

    private Path jar() {
        var file = "%s-%s-exec.jar".formatted(name, System.getProperty("services.version"));
        return Path.of(System.getProperty("services.folder"), name, "target", file);
    }

    @Override
    public void kill() {
        var running = process;
        if (running != null) {
            running.kill();
        }
    }

    /** It takes connections and answers nothing: the worse way to be away. */
    public void freeze() {
        signal("-STOP");
    }

    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        var running = process;
        if (running != null) {
            running.signal(signal);
        }
    }

    @Override
    public boolean isAlive() {
        var running = process;
        return running != null && running.isAlive();
    }

    /** Whether it has ended by then. */
    public boolean endsWithin(int seconds) {
        var running = process;
        return running == null || running.endsWithin(seconds);
    }

    public boolean wasKilled() {
        var ended = process;
        return ended != null && ended.wasKilled();
    }

    public boolean isReady() throws Exception {
        var ask = HttpRequest.newBuilder(URI.create("http://localhost:%d/actuator/health/readiness".formatted(port)))
                .timeout(Duration.ofSeconds(5));
        return http.send(ask.build(), BodyHandlers.discarding()).statusCode() == 200;
    }
}
