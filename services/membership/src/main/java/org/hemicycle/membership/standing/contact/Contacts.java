package org.hemicycle.membership.standing.contact;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, ContactId> {

    Contact save(Contact contact);

    Optional<Contact> findById(ContactId id);

    Optional<Contact> findByIso3AndKindAndUntilIsNull(String iso3, ContactKind kind);

    List<Contact> findByIso3OrderBySinceDesc(String iso3);

    List<Contact> findByUntilIsNull();
}
