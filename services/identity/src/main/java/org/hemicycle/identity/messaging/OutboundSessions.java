package org.hemicycle.identity.messaging;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.identity.grant.GrantRevoked;
import org.hemicycle.identity.grant.Revocation;
import org.hemicycle.identity.session.Proof;
import org.hemicycle.identity.session.SessionEnd;
import org.hemicycle.identity.session.SessionEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the ledger who signed in and out, and which tokens were stolen. Nobody else is told. */
@Component
class OutboundSessions {

    record SignedIn(UUID person, UUID session) {

        static final String TYPE = "identity.signed-in.v1";
    }

    record SteppedUp(UUID person, UUID session, Proof proof) {

        static final String TYPE = "identity.stepped-up.v1";
    }

    record SessionEnded(UUID person, UUID session, SessionEnd because) {

        static final String TYPE = "identity.session-ended.v1";
    }

    record AccessRevoked(UUID person, UUID session, UUID grant, Revocation because) {

        static final String TYPE = "identity.access-revoked.v1";
    }

    private final Ledger ledger;

    OutboundSessions(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(SessionEvent event) {
        var person = event.person().value();
        switch (event) {
            case SessionEvent.Began e ->
                record(person, SignedIn.TYPE, new SignedIn(person, e.session().value()), e.at());
            case SessionEvent.Proved e ->
                record(person, SteppedUp.TYPE, new SteppedUp(person, e.session().value(), e.proof()), e.at());
            case SessionEvent.Ended e ->
                record(
                        person,
                        SessionEnded.TYPE,
                        new SessionEnded(person, e.session().value(), e.because()),
                        e.at());
        }
    }

    @EventListener
    void on(GrantRevoked event) {
        var person = event.person().value();
        var payload = new AccessRevoked(person, event.session().value(), event.grant(), event.because());
        record(person, AccessRevoked.TYPE, payload, event.at());
    }

    private void record(UUID person, String type, Object payload, Instant at) {
        ledger.record(Fact.of(person.toString(), type, payload, at, Audience.RESTRICTED));
    }
}
