package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.publication.PublicationEvent;

/** On the wire as described in contracts/events/response-policy/page-item-published.v1.schema.json. */
record PageItemPublished(UUID caseId, UUID itemId, String kind) {

    static final String TYPE = "response-policy.page-item-published.v1";

    static PageItemPublished of(PublicationEvent.Out event) {
        return new PageItemPublished(event.of().value(), event.item(), event.kind());
    }
}
