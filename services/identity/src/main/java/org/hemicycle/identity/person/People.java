package org.hemicycle.identity.person;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);
}
