package org.hemicycle.identity.person;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people, and answers what they may do on a day. */
@Service
@Transactional
public class PersonProcedure {

    private final People people;
    private final PersonalRecords records;

    PersonProcedure(People people, PersonalRecords records) {
        this.people = people;
        this.records = records;
    }

    public PersonId register(NewPerson known) {
        var person = people.save(Person.register(known.affiliation(), known.roles()));
        records.save(new PersonalData(person.id(), 0, known.displayName(), known.email()));
        return person.id();
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
