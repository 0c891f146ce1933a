package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.contact.ContactEvent.Named;

/** In the ledger as described in contracts/events/membership/contact-named.v1.schema.json. */
record ContactNamed(UUID contactId, String country, String kind, LocalDate since) {

    static final String TYPE = "membership.contact-named.v1";

    static ContactNamed of(Named event) {
        return new ContactNamed(
                event.contact().value(), event.country(), event.kind().name(), event.since());
    }
}
