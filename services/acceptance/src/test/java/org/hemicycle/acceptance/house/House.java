package org.hemicycle.acceptance.house;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.embedded.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL, Kafka and the services, each a process of its own, on free ports, on empty data. */
public final class House implements AutoCloseable {

    private final Patience patience = new Patience();
    private final Path folder;
    private final DatabaseServer databases;
    private final Broker broker;
    private final RunningService identity;
    private final RunningService membership;
    private final @Nullable RunningService elections;
    private final @Nullable RunningService responsePolicy;
    private final @Nullable RunningService portal;
    private final @Nullable Database ballotBox;
    private final @Nullable Database vault;
    private final Path logs;

    private House(Path folder, DatabaseServer databases, Set<String> with) throws IOException {
        this.folder = folder;
        logs = Files.createDirectories(
                Path.of("target", "house-logs", folder.getFileName().toString()));
        System.out.println("Logs of the services: " + logs.toAbsolutePath());
        this.databases = databases;
        broker = new Broker(folder, logs, freePort());
        var issuer = "http://localhost:" + freePort();
        identity = service("identity", Integer.parseInt(issuer.substring(issuer.lastIndexOf(':') + 1)), issuer, logs);
        membership = service("membership", freePort(), issuer, logs);
        ballotBox = with.contains("elections") ? databases.create("ballot_box") : null;
        vault = with.contains("response-policy") ? databases.create("vault") : null;
        elections = with.contains("elections") ? service("elections", freePort(), issuer, logs) : null;
        responsePolicy = with.contains("response-policy") ? service("response-policy", freePort(), issuer, logs) : null;
        portal = with.contains("portal") ? service("portal", freePort(), issuer, logs) : null;
    }

    /** Identity and membership. Returns when everything is ready. */
    public static House open() throws IOException {
        return open(Set.of());
    }

    /** With elections and its ballot box as well. */
    public static House withElections() throws IOException {
        return open(Set.of("elections"));
    }

    /** Every service there is. */
    public static House whole() throws IOException {
        return open(Set.of("elections", "response-policy", "portal"));
    }

    private static House open(Set<String> with) throws IOException {
        var folder = Files.createTempDirectory("house-").toRealPath();
        var databases = new DatabaseServer(folder);
        try {
            return new House(folder, databases, with).started();
        } catch (IOException | RuntimeException failure) {
            databases.close();
            throw failure;
        }
    }

    private House started() {
        try {
            List.of(broker, identity, membership).forEach(Part::start);
            Stream.of(elections, responsePolicy, portal)
                    .filter(Objects::nonNull)
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
        environment.putAll(addresses(port));
        return environment;
    }

    /** For the portal, which starts last. */
    private Map<String, String> addresses(int port) {
        return elections == null || responsePolicy == null
                ? Map.of()
                : Map.of(
                        "PORTAL_ADDRESS", "http://localhost:" + port,
                        "IDENTITY_URL", "http://localhost:" + identity.port(),
                        "MEMBERSHIP_URL", "http://localhost:" + membership.port(),
                        "ELECTIONS_URL", "http://localhost:" + elections.port(),
                        "RESPONSE_POLICY_URL", "http://localhost:" + responsePolicy.port());
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

    public RunningService responsePolicy() {
        return Objects.requireNonNull(responsePolicy, "this house has no response policy");
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

    public Database ballotBox() {
        return Objects.requireNonNull(ballotBox, "this house has no elections");
    }

    /** Those that run. */
    public List<RunningService> services() {
        return Stream.of(membership, identity, elections, responsePolicy, portal)
                .<RunningService>mapMulti((service, all) -> {
                    if (service != null) {
                        all.accept(service);
                    }
                })
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
