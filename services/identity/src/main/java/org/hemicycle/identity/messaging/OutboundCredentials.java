package org.hemicycle.identity.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.identity.registrar.CredentialEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the ballot box which credentials are valid; who has been given one stays in the house. */
@Component
class OutboundCredentials {

    record CredentialIssued(UUID electionId, String member, UUID holder) {

        static final String TYPE = "identity.credential-issued.v1";
    }

    record CredentialRevoked(UUID electionId, String member) {

        static final String TYPE = "identity.credential-revoked.v1";
    }

    record CredentialsChanged(UUID electionId, List<String> added, List<String> revoked) {

        static final String TYPE = "identity.credentials-changed.v1";
    }

    private final Ledger ledger;

    OutboundCredentials(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(CredentialEvent event) {
        var election = event.election();
        switch (event) {
            case CredentialEvent.Issued e ->
                tell(
                        e,
                        CredentialIssued.TYPE,
                        new CredentialIssued(election, e.member(), e.holder()),
                        Audience.RESTRICTED);
            case CredentialEvent.Revoked e ->
                tell(e, CredentialRevoked.TYPE, new CredentialRevoked(election, e.member()), Audience.RESTRICTED);
            case CredentialEvent.Changed e ->
                tell(
                        e,
                        CredentialsChanged.TYPE,
                        new CredentialsChanged(election, e.added(), e.revoked()),
                        Audience.INTERNAL);
        }
    }

    private void tell(CredentialEvent event, String type, Object payload, Audience audience) {
        ledger.record(Fact.of(event.election().toString(), type, payload, event.at(), audience));
    }
}
