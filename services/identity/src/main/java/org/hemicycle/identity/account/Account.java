package org.hemicycle.identity.account;

import java.time.Instant;
import org.hemicycle.identity.person.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A person's password, as a slow hash. */
record Account(@Id PersonId person, @Version int version, String passwordHash, Instant changedAt) {

    Account withHash(String better) {
        return new Account(person, version, better, changedAt);
    }

    Account changed(String newHash, Instant at) {
        return new Account(person, version, newHash, at);
    }
}
