package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.contact.ContactEvent.Ended;

/** In the ledger as described in contracts/events/membership/contact-ended.v1.schema.json. */
record ContactEnded(UUID contactId, String country, LocalDate until) {

    static final String TYPE = "membership.contact-ended.v1";

    static ContactEnded of(Ended event) {
        return new ContactEnded(event.contact().value(), event.country(), event.until());
    }
}
