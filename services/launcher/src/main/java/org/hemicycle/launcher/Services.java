package org.hemicycle.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hemicycle.elections.ElectionsMain;
import org.hemicycle.embedded.Database;
import org.hemicycle.embedded.Ports;
import org.hemicycle.identity.IdentityMain;
import org.hemicycle.membership.MembershipMain;
import org.hemicycle.portal.PortalMain;
import org.hemicycle.responsepolicy.ResponsePolicyMain;
import org.springframework.boot.SpringApplication;

/** The services of the house, started in this JVM as they would start alone: told everything by properties. */
final class Services {

    private static final String PORTAL = "portal";

    private final LaunchSettings settings;
    private final Demonstration demonstration;

    Services(LaunchSettings settings, Demonstration demonstration) {
        this.settings = settings;
        this.demonstration = demonstration;
    }

    List<ServiceToStart> all() {
        return List.of(
                new ServiceToStart("identity", settings.identityPort(), IdentityMain::application),
                new ServiceToStart("membership", settings.membershipPort(), MembershipMain::application),
                new ServiceToStart("elections", settings.electionsPort(), ElectionsMain::application),
                new ServiceToStart("response-policy", settings.responsePolicyPort(), ResponsePolicyMain::application),
                new ServiceToStart(PORTAL, settings.portalPort(), PortalMain::application));
    }

    /** Before anything is started: whose port is taken cannot come up later either. */
    void requireFreePorts() {
        all().forEach(service -> Ports.requireFree(service.port(), service.name() + ".port"));
    }

    /** Two at a time, as the newcomer's machine has cores; each is closed before the servers. */
    void start(Servers servers, OrderedStop stop) {
        var starting = all().stream()
                .map(service -> new Starting<>(service.name(), () -> start(service, servers)))
                .toList();
        starting.forEach(stop::add);
        starting.forEach(Starting::ready);
    }

    private AutoCloseable start(ServiceToStart service, Servers servers) {
        Database database = servers.database(service.name().replace('-', '_'));
        var arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=demo",
                "--server.port=" + service.port(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "--IDENTITY_ISSUER=" + address(settings.identityPort()),
                "--IDENTITY_JWKS=" + address(settings.identityPort()) + "/oauth2/jwks",
                "--demo.services=" + String.join(",", addresses())));
        arguments.addAll(
                switch (service.name()) {
                    case "elections" -> second("elections.box", servers.database("ballot_box"));
                    case "identity" -> applicationAtThePortal();
                    case PORTAL -> neighbours();
                    case "response-policy" -> second("response-policy.vault", servers.database("vault"));
                    default -> List.of();
                });
        demonstration.properties().forEach((name, value) -> arguments.add("--%s=%s".formatted(name, value)));
        var application = service.application().get();
        application.setRegisterShutdownHook(false); // one ordered stop for all
        return application.run(arguments.toArray(String[]::new));
    }

    /** A second database with a role of its own: of sealed ballots, of sealed documents. */
    private static List<String> second(String prefix, Database database) {
        return List.of(
                "--" + prefix + ".datasource.url=" + database.url(),
                "--" + prefix + ".datasource.username=" + database.username(),
                "--" + prefix + ".datasource.password=" + database.password());
    }

    /** Where identity sends browsers back to. */
    private List<String> applicationAtThePortal() {
        var portal = address(settings.portalPort());
        return List.of(
                "--identity.portal.redirect-uris=" + portal + "/login/oauth2/code/hemicycle",
                "--identity.portal.sign-out-uris=" + portal + "/");
    }

    private List<String> neighbours() {
        return Stream.concat(
                        Stream.of("--portal.address=" + address(settings.portalPort())),
                        withAClock()
                                .map(service ->
                                        "--portal.services.%s=%s".formatted(service.name(), address(service.port()))))
                .toList();
    }

    /** Those that keep procedure time; pages have none of their own. */
    private Stream<ServiceToStart> withAClock() {
        return all().stream().filter(service -> !service.name().equals(PORTAL));
    }

    private List<String> addresses() {
        return withAClock().map(service -> address(service.port())).toList();
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    /** How to make a service's application. */
    interface Application extends Supplier<SpringApplication> {}
}
