package org.hemicycle.identity.messaging;

import java.util.UUID;
import org.hemicycle.identity.passkey.PasskeyEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the ledger which passkeys came and went. */
@Component
class OutboundPasskeys {

    record PasskeyRegistered(UUID person, UUID passkey) {

        static final String TYPE = "identity.passkey-registered.v1";
    }

    record PasskeyRemoved(UUID person, UUID passkey) {

        static final String TYPE = "identity.passkey-removed.v1";
    }

    private final Ledger ledger;

    OutboundPasskeys(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(PasskeyEvent event) {
        var person = event.person().value();
        switch (event) {
            case PasskeyEvent.Registered e ->
                record(e, PasskeyRegistered.TYPE, new PasskeyRegistered(person, e.passkey()));
            case PasskeyEvent.Removed e -> record(e, PasskeyRemoved.TYPE, new PasskeyRemoved(person, e.passkey()));
        }
    }

    private void record(PasskeyEvent event, String type, Object payload) {
        ledger.record(Fact.of(event.person().toString(), type, payload, event.at(), Audience.RESTRICTED));
    }
}
