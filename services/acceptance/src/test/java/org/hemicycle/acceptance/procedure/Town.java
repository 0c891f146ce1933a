package org.hemicycle.acceptance.procedure;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hemicycle.elections.ElectionsMain;
import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.identity.IdentityMain;
import org.hemicycle.membership.MembershipMain;
import org.hemicycle.platform.test.SharedServers;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.responsepolicy.ResponsePolicyMain;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Services as their own applications, with nothing in common but Kafka; on one simulation clock. The broker is the town's
 * own: in a shared one it would hear of the members and decisions of towns that stood before it.
 */
final class Town implements AutoCloseable {

    private final EmbeddedKafkaServer broker = SharedServers.newBroker();
    private final Map<Caller, ConfigurableApplicationContext> services = new LinkedHashMap<>();
    private List<String> ofElections = List.of();
    final Caller membership = new Caller(freePort());
    final Caller elections = new Caller(freePort());
    final Caller identity = new Caller(freePort());
    final Caller responsePolicy = new Caller(freePort());
    private final List<Caller> open = new ArrayList<>(List.of(membership, elections));

    private Town() throws IOException {}

    /** @param start procedure time to begin with; {@code until}: the last day of history that the demo data enters */
    static Town open(String start, String until) throws IOException {
        return new Town().started(start, until);
    }

    /** With the registrar, who gives out credentials for secret ballots. */
    static Town withIdentity(String start, String until) throws IOException {
        var town = new Town();
        town.open.add(town.identity);
        return town.started(start, until);
    }

    /** With cases under the Response Policy. */
    static Town withResponsePolicy(String start, String until) throws IOException {
        var town = new Town();
        town.open.add(town.responsePolicy);
        return town.started(start, until);
    }

    private Town started(String start, String until) {
        try {
            start(MembershipMain.application(), membership, start, until);
            start(ElectionsMain.application(), elections, start, until);
            if (open.contains(identity)) {
                start(IdentityMain.application(), identity, start, until);
            }
            if (open.contains(responsePolicy)) {
                start(ResponsePolicyMain.application(), responsePolicy, start, until);
            }
            return this;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private void start(SpringApplication application, Caller at, String start, String until) {
        application.addPrimarySources(List.of(TestTokens.class)); // nobody signs in here: identity is not there
        application.setRegisterShutdownHook(false);
        var settings = settings(at, start, until);
        if (at.equals(elections)) {
            ofElections = settings;
        }
        services.put(at, application.run(settings.toArray(String[]::new)));
    }

    private List<String> settings(Caller at, String start, String until) {
        var database = SharedServers.newDatabase();
        var box = SharedServers.newDatabase();
        var vault = SharedServers.newDatabase();
        return List.of(
                "--spring.profiles.active=demo",
                "--server.port=" + at.port(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--elections.box.datasource.url=" + box.url(), // read by elections alone
                "--elections.box.datasource.username=" + box.username(),
                "--elections.box.datasource.password=" + box.password(),
                "--response-policy.vault.datasource.url=" + vault.url(), // read by the response policy alone
                "--response-policy.vault.datasource.username=" + vault.username(),
                "--response-policy.vault.datasource.password=" + vault.password(),
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--demo.start=" + start,
                "--demo.until=" + until,
                "--demo.services=" + addresses());
    }

    /**
     * Elections goes on in a JVM of its own on what it has stored, and dies at that place as by kill -9.
     *
     * @return to be started again by who waits for it, and to be closed
     */
    ElectionsApart electionsDiesAt(String place) {
        Objects.requireNonNull(services.remove(elections)).close();
        return ElectionsApart.thatDiesAt(place, ofElections);
    }

    private String addresses() {
        return open.stream().map(caller -> "http://localhost:" + caller.port()).collect(Collectors.joining(","));
    }

    /** All clocks together, halting wherever something is due. */
    void forwardTo(String instant) {
        elections.post(TestTokens.of("demo-operator"), "/demo/clock/forward", null, Map.of("to", instant));
    }

    @Override
    public void close() {
        List.copyOf(services.values()).reversed().forEach(ConfigurableApplicationContext::close);
        broker.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
