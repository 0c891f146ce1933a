package org.hemicycle.acceptance.house;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemicycle.embedded.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL, Kafka and the services, each a process of its own, on free ports, on empty data. */
public final class House implements AutoCloseable {

    private final Patience patience = new Patience();
    private final Path folder;
    private final Path logs;
    private final DatabaseServer databases;
    private final Broker broker;
    private final RunningService identity;
    private final RunningService membership;
    private final @Nullable RunningService elections;
    private final @Nullable Database ballotBox;
    private final @Nullable Database vault;
    private final @Nullable RunningService responsePolicy;
    private final @Nullable RunningService portal;
    private final int portalPort = freePort();

    private House(Path folder, DatabaseServer databases, boolean withElections, boolean withPortal) throws IOException {
        this.folder = folder;
        logs = Files.createDirectories(
                Path.of("target", "house-logs", folder.getFileName().toString()));
        System.out.println("Logs of the services: " + logs.toAbsolutePath());
        this.databases = databases;
        broker = new Broker(folder, logs, freePort());
        var issuer = "http://localhost:" + freePort();
        identity = service("identity", Integer.parseInt(issuer.substring(issuer.lastIndexOf(':') + 1)), issuer, logs);
        membership = service("membership", freePort(), issuer, logs);
        ballotBox = withElections ? databases.create("ballot_box") : null;
        elections = withElections ? service("elections", freePort(), issuer, logs) : null;
        vault = withPortal ? databases.create("vault") : null;
        responsePolicy = withPortal ? service("response-policy", freePort(), issuer, logs) : null;
        portal = withPortal ? pages(issuer, logs) : null;
    }

    /** Identity and membership. Returns when everything is ready. */
    public static House open() throws IOException {
        return open(false, false);
    }

    /** With elections and its ballot box as well. */
    public static House withElections() throws IOException {
        return open(true, false);
    }

    /** All services, and the pages before them. */
    public static House withPortal() throws IOException {
        return open(true, true);
    }

    private static House open(boolean withElections, boolean withPortal) throws IOException {
        var folder = Files.createTempDirectory("house-").toRealPath();
        var databases = new DatabaseServer(folder);
        try {
            return new House(folder, databases, withElections, withPortal).started();
        } catch (IOException | RuntimeException failure) {
            databases.close();
            throw failure;
        }
    }

    private House started() {
        try {
            List.of(broker, identity, membership).forEach(Part::start);
            Stream.of(elections, responsePolicy, portal)
                    .flatMap(Stream::ofNullable)
                    .forEach(Part::start);
            return this;
        } catch (RuntimeException failure) {
            killAll();
            throw failure;
        }
    }

    private RunningService service(String name, int port, String issuer, Path logs) {
        var database = databases.create(name.replace('-', '_'));
        return new RunningService(name, port, database, environment(port, issuer, database), logs);
    }

    private RunningService pages(String issuer, Path logs) {
        var database = databases.create("portal");
        var environment = environment(portalPort, issuer, database);
        environment.put("PORTAL_ADDRESS", "http://localhost:" + portalPort);
        environment.put("PORTAL_SECURE_COOKIE", "false"); // the test's browser is one that wants it so
        services()
                .forEach(service -> environment.put(
                        service.name().toUpperCase(Locale.ROOT).replace('-', '_') + "_URL",
                        "http://localhost:" + service.port()));
        return new RunningService("portal", portalPort, database, environment, logs);
    }

    private Map<String, String> environment(int port, String issuer, Database database) {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_PORT", "" + port);
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("DEMO_UNTIL", "2011-01-01"); // before the first event: the tests make their own
        environment.put("DATABASE_URL", database.url());
        environment.put("DATABASE_USER", database.username());
        environment.put("DATABASE_PASSWORD", database.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", broker.address());
        environment.put("KAFKA_SESSION_TIMEOUT", "6000");
        environment.put("IDENTITY_ISSUER", issuer);
        environment.put(
                "IDENTITY_PORTAL_REDIRECT_URIS",
                "http://localhost:8080/login/oauth2/code/hemicycle http://localhost:%d/login/oauth2/code/hemicycle"
                        .formatted(portalPort));
        environment.put("IDENTITY_JWKS", issuer + "/oauth2/jwks");
        environment.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temp());
        if (ballotBox != null) {
            environment.put("BALLOT_BOX_DATABASE_URL", ballotBox.url()); // read by elections alone
            environment.put("BALLOT_BOX_DATABASE_USER", ballotBox.username());
            environment.put("BALLOT_BOX_DATABASE_PASSWORD", ballotBox.password());
        }
        if (vault != null) {
            environment.put("VAULT_DATABASE_URL", vault.url()); // read by the response policy alone
            environment.put("VAULT_DATABASE_USER", vault.username());
            environment.put("VAULT_DATABASE_PASSWORD", vault.password());
        }
        return environment;
    }

    /** Of all services, and nobody else's. */
    public Path temp() {
        try {
            return Files.createDirectories(folder.resolve("temp"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** What the databases and the broker keep on disk, and everybody's temporary files. */
    public Path folder() {
        return folder;
    }

    public Path logs() {
        return logs;
    }

    public Patience patience() {
        return patience;
    }

    public DatabaseServer databases() {
        return databases;
    }

    public Broker broker() {
        return broker;
    }

    public RunningService identity() {
        return identity;
    }

    public RunningService membership() {
        return membership;
    }

    public RunningService elections() {
        return Objects.requireNonNull(elections, "this house has no elections");
    }

    public RunningService responsePolicy() {
        return Objects.requireNonNull(responsePolicy, "this house has no portal");
    }

    public RunningService portal() {
        return Objects.requireNonNull(portal, "this house has no portal");
    }

    public Database ballotBox() {
        return Objects.requireNonNull(ballotBox, "this house has no elections");
    }

    /** Those that run. */
    public List<RunningService> services() {
        return Stream.of(membership, identity, elections, responsePolicy, portal)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Override
    public void close() throws IOException {
        killAll();
        databases.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private void killAll() {
        services().forEach(Part::kill);
        broker.kill();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
