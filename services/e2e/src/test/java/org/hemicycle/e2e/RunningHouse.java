package org.hemicycle.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole house, as {@code mvn -Pup} starts it with a demonstration, on ports of its own. {@code -De2e.ports=portal,identity,
 * membership} uses one that runs already.
 */
final class RunningHouse implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("portal", "identity", "membership", "elections", "response-policy", "postgres", "kafka");

    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();

    static RunningHouse open(Path folder, String demo) {
        var house = new RunningHouse();
        var given = System.getProperty("e2e.ports", "");
        if (given.isEmpty()) {
            house.start(folder, demo);
        } else {
            var each = given.split(",");
            for (int at = 0; at < each.length; at++) {
                house.ports.put(NAMES.get(at), Integer.parseInt(each[at]));
            }
        }
        return house;
    }

    private void start(Path folder, String demo) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Ddata=" + folder.resolve("data"),
                "-Ddemo=" + demo,
                "-Dreset=true",
                "-Dends-with-parent=true"));
        NAMES.forEach(name -> {
            ports.put(name, freePort());
            command.add("-D%s.port=%d".formatted(name, ports.get(name)));
        });
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.hemicycle.launcher.HemicycleMain"));
        var log = folder.resolve("house.log");
        try {
            Files.createDirectories(folder);
            started.add(new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start());
            for (int tries = 0; tries < 600 && !Files.readString(log).contains("Hemicycle is up"); tries++) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String portal() {
        return "http://localhost:" + ports.get("portal");
    }

    String address(String service) {
        return "http://localhost:" + ports.get(service);
    }

    /** Walks the simulation clock of all services forward; on a busy machine it takes more than one try. */
    void forward(String instant) {
        for (int tries = 0; ; tries++) {
            try {
                call("operator", "POST", "membership", "/demo/clock/forward", "{\"to\":\"%s\"}".formatted(instant), "");
                return;
            } catch (AssertionError | UncheckedIOException notYet) {
                if (tries == 9
                        || !(notYet instanceof UncheckedIOException
                                || notYet.getMessage().contains(" 503 "))) {
                    throw notYet;
                }
            }
        }
    }

    /** A call as somebody of the demo; what officers have no page for yet is done so. */
    JsonNode call(String who, String method, String service, String path, String body, String tag) {
        var request = HttpRequest.newBuilder(URI.create(address(service) + path))
                .header("Authorization", "Bearer " + token(who))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .timeout(Duration.ofMinutes(5))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        var answer = send(request.build());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + " " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    /** The version of something, to act on. */
    String tag(String who, String service, String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(address(service) + path))
                .header("Authorization", "Bearer " + token(who))
                .build());
        return answer.headers().firstValue("ETag").orElse("");
    }

    private String token(String who) {
        var basic = Base64.getEncoder()
                .encodeToString((who + ":demo-" + who).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(URI.create(address("identity") + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        for (var process : started) {
            process.destroy();
            try {
                if (!process.waitFor(40, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
