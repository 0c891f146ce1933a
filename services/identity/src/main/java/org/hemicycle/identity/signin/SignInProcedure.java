package org.hemicycle.identity.signin;

import org.hemicycle.identity.account.AccountProcedure;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.session.SessionProcedure;
import org.springframework.stereotype.Service;

/** Lets people in by address and password, within limits. */
@Service
public class SignInProcedure {

    private final AccountProcedure accounts;
    private final SessionProcedure sessions;
    private final Tries tries;
    private final KnownDevices devices;

    SignInProcedure(AccountProcedure accounts, SessionProcedure sessions, Tries tries, KnownDevices devices) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tries = tries;
        this.devices = devices;
    }

    /** In no transaction of its own: a try counts, whatever becomes of the rest. */
    public Outcome signIn(Attempt attempt) {
        var wait = tries.take(attempt);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        return accounts.personWith(attempt.email(), attempt.password())
                .map(person -> welcome(person, attempt))
                .orElseGet(Outcome.Wrong::new);
    }

    private Outcome welcome(PersonId person, Attempt attempt) {
        tries.succeeded(attempt);
        return new Outcome.Welcome(
                person, sessions.begin(person, DeviceName.of(attempt.userAgent())), devices.remember(attempt.email()));
    }
}
