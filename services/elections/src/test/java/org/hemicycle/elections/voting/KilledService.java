package org.hemicycle.elections.voting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hemicycle.embedded.Database;
import org.hemicycle.platform.test.TestTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that is to die at a named place, and is started again when it has; whoever calls it calls again. */
final class KilledService implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final Database elections;
    private final Database box;
    private final int port;
    private Process process;
    private int deaths;

    KilledService(Database elections, Database box, String crashAt) {
        this.elections = elections;
        this.box = box;
        this.port = freePort();
        this.process = start("-Dcrash.at=" + crashAt);
    }

    /** An answer of the service. */
    record Said(int status, JsonNode body) {}

    int deaths() {
        return deaths;
    }

    Said get(String path, @Nullable String token) {
        return call(path, token, null, null);
    }

    Said post(String path, @Nullable String token, Object body, @Nullable String ifMatch) {
        return call(path, token, body, ifMatch);
    }

    /** Until it is answered: a call that nobody answered is made again. */
    private Said call(String path, @Nullable String token, @Nullable Object body, @Nullable String ifMatch) {
        while (true) {
            try {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
                if (token != null) {
                    request.header("Authorization", token);
                }
                if (ifMatch != null) {
                    request.header("If-Match", ifMatch);
                }
                if (body != null) {
                    request.header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
                }
                var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 503) {
                    return new Said(answer.statusCode(), JSON.readTree(answer.body()));
                }
            } catch (IOException nobodyThere) {
                reviveIfDead();
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private void reviveIfDead() {
        try {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                if (process.exitValue() != 137) {
                    throw new AssertionError("The service ended by itself: " + process.exitValue());
                }
                deaths++;
                process = start("-Dcrash.at=nowhere:1");
            }
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private Process start(String crash) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                crash,
                "-cp",
                System.getProperty("java.class.path"),
                ServiceToKill.class.getName()));
        settings().forEach((name, value) -> command.add("--%s=%s".formatted(name, value)));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            Path.of("target", "service-to-kill.log").toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, String> settings() {
        var settings = new java.util.HashMap<String, String>();
        settings.put("server.port", "" + port);
        settings.put("spring.datasource.url", elections.url());
        settings.put("spring.datasource.username", elections.username());
        settings.put("spring.datasource.password", elections.password());
        settings.put("elections.box.datasource.url", box.url());
        settings.put("elections.box.datasource.username", box.username());
        settings.put("elections.box.datasource.password", box.password());
        settings.put("elections.box.orders-every", "100ms");
        settings.put("elections.board.every", "200ms");
        settings.put("platform.idempotency.secret", "only-for-tests-and-for-nothing-else");
        settings.put("platform.checkpoint.secret", "only-for-tests-and-for-nothing-else");
        settings.put("platform.relay.enabled", "false");
        settings.put("platform.inbox.enabled", "false");
        settings.put("platform.process.jobs", "false");
        settings.put("spring.cloud.function.definition", "");
        settings.put("spring.kafka.bootstrap-servers", "127.0.0.1:1");
        settings.put("test.public-key", TestTokens.publicKey());
        return settings;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
