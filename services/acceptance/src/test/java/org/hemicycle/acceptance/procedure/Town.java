package org.hemicycle.acceptance.procedure;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemicycle.elections.ElectionsMain;
import org.hemicycle.membership.MembershipMain;
import org.hemicycle.platform.test.SharedServers;
import org.hemicycle.platform.test.TestTokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Membership and elections as their own applications, with nothing in common but Kafka; on one simulation clock. */
final class Town implements AutoCloseable {

    private final List<ConfigurableApplicationContext> services = new ArrayList<>();
    final Caller membership;
    final Caller elections;

    private Town(Caller membership, Caller elections) {
        this.membership = membership;
        this.elections = elections;
    }

    /** @param start procedure time to begin with; {@code until}: the last day of history that the demo data enters */
    static Town open(String start, String until) throws IOException {
        var town = new Town(new Caller(freePort()), new Caller(freePort()));
        try {
            town.start(MembershipMain.application(), town.membership, start, until);
            town.start(ElectionsMain.application(), town.elections, start, until);
            return town;
        } catch (RuntimeException failure) {
            town.close();
            throw failure;
        }
    }

    private void start(SpringApplication application, Caller at, String start, String until) {
        application.addPrimarySources(List.of(TestTokens.class)); // nobody signs in here: identity is not there
        application.setRegisterShutdownHook(false);
        var database = SharedServers.newDatabase();
        services.add(application.run(
                "--spring.profiles.active=demo",
                "--server.port=" + at.port(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + SharedServers.kafka(),
                "--demo.start=" + start,
                "--demo.until=" + until,
                "--demo.services=http://localhost:%d,http://localhost:%d"
                        .formatted(membership.port(), elections.port())));
    }

    /** All clocks together, halting wherever something is due. */
    void forwardTo(String instant) {
        elections.post(TestTokens.of("demo-operator"), "/demo/clock/forward", null, Map.of("to", instant));
    }

    @Override
    public void close() {
        services.reversed().forEach(ConfigurableApplicationContext::close);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
