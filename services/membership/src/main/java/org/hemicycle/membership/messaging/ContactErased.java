package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.standing.contact.ContactEvent.PersonErased;

/** In the ledger as described in contracts/events/membership/contact-erased.v1.schema.json. */
record ContactErased(UUID contactId, String country) {

    static final String TYPE = "membership.contact-erased.v1";

    static ContactErased of(PersonErased event) {
        return new ContactErased(event.contact().value(), event.country());
    }
}
