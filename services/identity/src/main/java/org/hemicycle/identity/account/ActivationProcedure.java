package org.hemicycle.identity.account;

import java.time.Clock;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.session.SessionEnd;
import org.hemicycle.identity.session.SessionProcedure;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the holder of a link set a password, once; whoever was signed in before is not any more. */
@Service
@Transactional
public class ActivationProcedure {

    /** What came of it. */
    public sealed interface Result {

        record Done(PersonId person) implements Result {}

        /** The link still holds: another password may be tried. */
        record Weak(Weakness weakness) implements Result {}

        /** Never made, used, expired, or replaced by a newer one: nobody learns which. */
        record Void() implements Result {}
    }

    private final ActivationLinks links;
    private final AccountProcedure accounts;
    private final PersonProcedure people;
    private final SessionProcedure sessions;
    private final PasswordCheck check;
    private final ApplicationEventPublisher events;
    private final Clock realTime;

    ActivationProcedure(
            ActivationLinks links,
            AccountProcedure accounts,
            PersonProcedure people,
            SessionProcedure sessions,
            PasswordCheck check,
            ApplicationEventPublisher events,
            @Qualifier("machineClock") Clock realTime) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.check = check;
        this.events = events;
        this.realTime = realTime;
    }

    public Result activate(String link, String password) {
        var person = links.find(link);
        if (person.isEmpty()) {
            return new Result.Void();
        }
        var weakness = check.weakness(password, about(person.get()));
        if (weakness.isPresent()) {
            return new Result.Weak(weakness.get());
        }
        return links.use(link) ? done(person.get(), password) : new Result.Void();
    }

    private Result done(PersonId person, String password) {
        accounts.setPassword(person, password);
        sessions.endAll(person, SessionEnd.PASSWORD_CHANGED);
        events.publishEvent(new AccountEvent.Activated(person, realTime.instant()));
        return new Result.Done(person);
    }

    private String[] about(PersonId person) {
        return new String[] {
            people.addressOf(person).orElse(""), people.nameOf(person).orElse("")
        };
    }
}
