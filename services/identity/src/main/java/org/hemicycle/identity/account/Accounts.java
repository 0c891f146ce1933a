package org.hemicycle.identity.account;

import java.util.Optional;
import org.hemicycle.identity.person.PersonId;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, PersonId> {

    Account save(Account account);

    Optional<Account> findById(PersonId person);

    void deleteById(PersonId person);
}
