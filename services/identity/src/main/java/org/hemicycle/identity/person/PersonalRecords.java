package org.hemicycle.identity.person;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface PersonalRecords extends Repository<PersonalData, PersonId> {

    PersonalData save(PersonalData data);

    Optional<PersonalData> findById(PersonId person);

    @Query("select * from personal_data where lower(email) = lower(:email)")
    Optional<PersonalData> findByEmailIgnoreCase(String email);
}
