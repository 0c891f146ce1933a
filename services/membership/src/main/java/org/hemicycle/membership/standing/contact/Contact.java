package org.hemicycle.membership.standing.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;

/** An office that speaks for a government in one capacity, from a day on and until another takes over. */
final class Contact extends AbstractAggregateRoot<Contact> {

    @Id
    private final ContactId id;

    @Version
    private int version;

    private final String iso3;
    private final ContactKind kind;

    @Embedded.Empty
    private final Office office;

    private final LocalDate since;
    private @Nullable LocalDate until;
    private boolean erased;

    Contact(
            ContactId id,
            int version,
            String iso3,
            ContactKind kind,
            Office office,
            LocalDate since,
            @Nullable LocalDate until,
            boolean erased) {
        this.id = id;
        this.version = version;
        this.iso3 = iso3;
        this.kind = kind;
        this.office = office;
        this.since = since;
        this.until = until;
        this.erased = erased;
    }

    static Contact named(String country, ContactKind kind, Office office, LocalDate since, Instant at) {
        var contact = new Contact(ContactId.next(), 0, country, kind, office, since, null, false);
        contact.registerEvent(new ContactEvent.Named(contact.id, country, kind, since, at));
        return contact;
    }

    void handOver(LocalDate to, Instant at) {
        ContactRule.IN_ORDER.require(!to.isBefore(since), "the present contact began on " + since);
        until = to;
        registerEvent(new ContactEvent.Ended(id, iso3, to, at));
    }

    void erase(Instant at) {
        erased = true;
        registerEvent(new ContactEvent.PersonErased(id, iso3, at));
    }

    ContactView view(@Nullable Person person) {
        return new ContactView(id.value(), version, iso3, kind, office, since, until, erased, person);
    }

    ContactId id() {
        return id;
    }

    int version() {
        return version;
    }

    String iso3() {
        return iso3;
    }
}
