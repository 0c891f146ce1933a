package org.hemicycle.responsepolicy.messaging;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.responsepolicy.publication.PublicationEvent;

/** In the ledger as described in contracts/events/response-policy/publication-held.v1.schema.json. */
record PublicationHeld(UUID caseId, UUID itemId, String kind, Instant publicFrom) {

    static final String TYPE = "response-policy.publication-held.v1";

    static PublicationHeld of(PublicationEvent.Held event) {
        return new PublicationHeld(event.of().value(), event.item(), event.kind(), event.publicFrom());
    }
}
