package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.publication.PublicationEvent;

/** On the wire as described in contracts/events/response-policy/publication-undone.v1.schema.json. */
record PublicationUndone(UUID caseId, UUID itemId, String kind) {

    static final String TYPE = "response-policy.publication-undone.v1";

    static PublicationUndone of(PublicationEvent.Undone event) {
        return new PublicationUndone(event.of().value(), event.item(), event.kind());
    }
}
