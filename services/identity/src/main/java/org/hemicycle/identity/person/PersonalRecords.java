package org.hemicycle.identity.person;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonalRecords extends Repository<PersonalData, PersonId> {

    PersonalData save(PersonalData data);

    Optional<PersonalData> findById(PersonId person);
}
