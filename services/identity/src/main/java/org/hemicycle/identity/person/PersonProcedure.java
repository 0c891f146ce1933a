package org.hemicycle.identity.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people, and answers what they may do on a day. */
@Service
@Transactional
public class PersonProcedure {

    private final People people;
    private final PersonalRecords records;

    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonProcedure(People people, PersonalRecords records, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** The other services are told what conflicts of interest are computed from. */
    public PersonId register(NewPerson known) {
        var person = keep(known);
        events.publishEvent(PersonEvent.AffiliationChanged.of(person, clock.instant()));
        return person.id();
    }

    /** At a first start, when nothing has happened yet and the demo's clock can still be put back. */
    public PersonId registerUntold(NewPerson known) {
        return keep(known).id();
    }

    private Person keep(NewPerson known) {
        var person = people.save(Person.register(known.affiliation(), known.roles(), known.nationalities()));
        records.save(new PersonalData(person.id(), 0, known.displayName(), known.email()));
        return person;
    }

    /** Nothing for who is not known here. */
    @Transactional(readOnly = true)
    public Rights rightsOn(PersonId id, LocalDate day) {
        return people.findById(id).map(person -> person.rightsOn(day)).orElse(Rights.NONE);
    }

    @Transactional(readOnly = true)
    public boolean isKnown(PersonId id) {
        return people.findById(id).isPresent();
    }

    /** Empty once the name was erased. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(PersonId id) {
        return records.findById(id).map(PersonalData::displayName);
    }

    /** Whom an e-mail address belongs to, in whatever case it is written. */
    @Transactional(readOnly = true)
    public Optional<PersonId> withAddress(String email) {
        return records.findByEmailIgnoreCase(email).map(PersonalData::person);
    }

    @Transactional(readOnly = true)
    public Optional<String> addressOf(PersonId id) {
        return records.findById(id).flatMap(data -> Optional.ofNullable(data.email()));
    }

    /** Whether getting into this account could be worth an operator's rights. */
    @Transactional(readOnly = true)
    public boolean everHeldTechnicalRole(PersonId id) {
        return people.findById(id).stream()
                .flatMap(person -> person.roleGrants().stream())
                .anyMatch(grant -> grant.role().isTechnical());
    }
}
