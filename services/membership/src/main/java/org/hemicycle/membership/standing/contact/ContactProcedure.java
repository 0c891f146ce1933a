package org.hemicycle.membership.standing.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.membership.standing.reference.Countries;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for a government: naming, handing over, erasing. */
@Service
@Transactional
public class ContactProcedure {

    private final Contacts contacts;
    private final PersonTable persons;
    private final Countries countries;
    private final Clock clock;

    ContactProcedure(Contacts contacts, PersonTable persons, Countries countries, Clock clock) {
        this.contacts = contacts;
        this.persons = persons;
        this.countries = countries;
        this.clock = clock;
    }

    /**
     * The present contact of this kind, if there is one, hands over on the day the new one begins. The answer is without
     * the person: answers may be kept.
     */
    public ContactView name(String country, ContactKind kind, Office office, Person person, LocalDate since) {
        if (countries.find(country).isEmpty()) {
            throw Refused.notFound("Country " + country);
        }
        contacts.findByIso3AndKindAndUntilIsNull(country, kind).ifPresent(present -> {
            present.handOver(since, clock.instant());
            contacts.save(present);
        });
        var contact = contacts.save(Contact.named(country, kind, office, since, clock.instant()));
        persons.keep(contact.id(), person);
        return contact.view(null);
    }

    /** Erases the person. Office and dates stay. */
    public ContactView erase(String country, ContactId id, IfMatch match) {
        var contact = contacts.findById(id)
                .filter(found -> found.iso3().equals(country))
                .orElseThrow(() -> Refused.notFound("Contact " + id));
        match.require(contact.version());
        contact.erase(clock.instant());
        persons.erase(id);
        return contacts.save(contact).view(null);
    }

    @Transactional(readOnly = true)
    public List<ContactView> of(String country) {
        return contacts.findByIso3OrderBySinceDesc(country).stream()
                .map(contact -> contact.view(persons.find(contact.id()).orElse(null)))
                .toList();
    }

    /** The present offices by country: all that the public may see. */
    @Transactional(readOnly = true)
    public Map<String, List<ContactView.PublicOffice>> offices() {
        return contacts.findByUntilIsNull().stream()
                .map(contact -> contact.view(null))
                .collect(groupingBy(ContactView::country, mapping(ContactView::publicly, toList())));
    }
}
