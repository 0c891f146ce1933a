package org.hemicycle.portal;

import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal, running, in front of services that are played. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=portal",
            "portal.secret=only-for-tests-and-for-nothing-else",
            "portal.identity.secret=only-for-tests-and-for-nothing-else",
            "portal.guard.open-for=200ms",
            "portal.guard.read-within=800ms"
        })
@WithPostgres
abstract class PortalPages {

    static final StandIn MEMBERSHIP = new StandIn();
    static final StandIn ELECTIONS = new StandIn();
    static final StandIn IDENTITY_SERVER = new StandIn();
    static final StandInIdentity IDENTITY = new StandInIdentity(IDENTITY_SERVER);

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("portal.services.membership", MEMBERSHIP::address);
        properties.add("portal.services.elections", ELECTIONS::address);
        properties.add("portal.services.response-policy", ELECTIONS::address);
        properties.add("portal.services.identity", IDENTITY_SERVER::address);
        properties.add("portal.identity.issuer", IDENTITY_SERVER::address);
    }

    @BeforeEach
    void begin() {
        MEMBERSHIP.forgetAll();
        ELECTIONS.forgetAll();
        IDENTITY_SERVER.forgetAll();
        IDENTITY.begin();
    }

    Visitor somebody() {
        return new Visitor(port, IDENTITY);
    }

    Visitor signedIn(String role) {
        IDENTITY.is("{\"displayName\":\"Ada\",\"roles\":[\"%s\"]}".formatted(role), 300);
        var visitor = somebody();
        visitor.signIn();
        return visitor;
    }
}
