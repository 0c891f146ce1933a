package org.hemicycle.elections.messaging;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.opening.BallotEvent;
import org.hemicycle.elections.opening.BallotKeys;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides what is told of keys and openings. Of a cast nothing is ever told: there is no such event. */
@Component
class OutboundBallotEvents {

    record BallotKeyMade(UUID electionId, String scheme, String publicKey, int threshold, List<UUID> trustees) {

        static final String TYPE = "elections.ballot-key-made.v1";

        static BallotKeyMade of(BallotEvent.KeyMade event) {
            BallotKeys.View key = event.key();
            return new BallotKeyMade(
                    key.election().value(),
                    event.scheme(),
                    Base64.getEncoder().encodeToString(key.publicKey()),
                    key.threshold(),
                    key.trustees());
        }
    }

    record BoxUnsealed(UUID electionId, int ballots, int invalid, String listHash) {

        static final String TYPE = "elections.box-unsealed.v1";
    }

    private final Ledger ledger;

    OutboundBallotEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(BallotEvent event) {
        switch (event) {
            case BallotEvent.KeyMade e -> tell(e, BallotKeyMade.TYPE, BallotKeyMade.of(e), Audience.PUBLIC);
            // the hash of a short list could be guessed: it is published with the record, under its guard
            case BallotEvent.Opened e ->
                tell(
                        e,
                        BoxUnsealed.TYPE,
                        new BoxUnsealed(e.election().value(), e.ballots(), e.invalid(), e.listHash()),
                        Audience.RESTRICTED);
        }
    }

    private void tell(BallotEvent event, String type, Object payload, Audience audience) {
        ledger.record(Fact.of(event.election().toString(), type, payload, event.at(), audience));
    }
}
