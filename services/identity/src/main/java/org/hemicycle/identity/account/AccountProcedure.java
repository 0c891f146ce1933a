package org.hemicycle.identity.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.secret.RandomSecret;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps passwords and says whether one is right, with the same work whether or not the account exists. */
@Service
public class AccountProcedure {

    private final Accounts accounts;
    private final PersonProcedure people;
    private final PasswordEncoder hashes;
    private final Clock realTime;
    private final String hashOfNothing;

    AccountProcedure(
            Accounts accounts,
            PersonProcedure people,
            PasswordEncoder hashes,
            @Qualifier("machineClock") Clock realTime) {
        this.accounts = accounts;
        this.people = people;
        this.hashes = hashes;
        this.realTime = realTime;
        this.hashOfNothing = Objects.requireNonNull(hashes.encode(RandomSecret.next()));
    }

    /** Not in a transaction: no connection is held while the slow hash is computed. */
    public Optional<PersonId> personWith(String email, String password) {
        var account = people.withAddress(email).flatMap(accounts::findById);
        var right = hashes.matches(password, account.map(Account::passwordHash).orElse(hashOfNothing));
        if (!right || account.isEmpty()) {
            return Optional.empty();
        }
        improve(account.get(), password);
        return account.map(Account::person);
    }

    /** Sets a password that was checked elsewhere. */
    @Transactional
    public void setPassword(PersonId person, String password) {
        adopt(person, Objects.requireNonNull(hashes.encode(password)));
    }

    /** Takes over a password of which the hash alone is known. */
    @Transactional
    public void adopt(PersonId person, String hash) {
        var at = realTime.instant();
        accounts.save(accounts.findById(person)
                .map(account -> account.changed(hash, at))
                .orElseGet(() -> new Account(person, 0, hash, at)));
    }

    /** Nobody signs in as this person until a link was used. */
    @Transactional
    public void forget(PersonId person) {
        accounts.deleteById(person);
    }

    private void improve(Account account, String password) {
        if (hashes.upgradeEncoding(account.passwordHash())) {
            accounts.save(account.withHash(Objects.requireNonNull(hashes.encode(password))));
        }
    }
}
