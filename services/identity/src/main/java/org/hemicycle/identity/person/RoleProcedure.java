package org.hemicycle.identity.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.web.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and ends roles, seats and affiliations. The days are real days, because tokens are of real time. */
@Service
@Transactional
public class RoleProcedure {

    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleProcedure(People people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    public void grant(Actor by, PersonId id, RoleGrant grant) {
        mayChange(by, grant.role());
        change(by, id, person -> person.with(grant));
        events.publishEvent(new PersonEvent.RoleGranted(id, grant, clock.instant()));
    }

    public void end(Actor by, PersonId id, Role role, LocalDate lastDay) {
        mayChange(by, role);
        change(by, id, person -> person.ending(role, lastDay));
        events.publishEvent(new PersonEvent.RoleEnded(id, role, lastDay, clock.instant()));
    }

    public void move(Actor by, PersonId id, Affiliation to) {
        tellTies(change(by, id, person -> person.moved(to)));
    }

    /** @param countries all of them, as ISO 3166 alpha-3 codes */
    public void nationalities(Actor by, PersonId id, Set<String> countries) {
        tellTies(change(by, id, person -> person.national(countries)));
    }

    private void tellTies(Person person) {
        events.publishEvent(PersonEvent.AffiliationChanged.of(person, clock.instant()));
    }

    public void seat(Actor by, PersonId id, Seat seat) {
        change(by, id, person -> person.seated(seat));
        events.publishEvent(new PersonEvent.SeatTaken(id, seat, clock.instant()));
    }

    public void leave(Actor by, PersonId id, String committee, LocalDate lastDay) {
        change(by, id, person -> person.leaving(committee, lastDay));
        events.publishEvent(new PersonEvent.SeatLeft(id, committee, lastDay, clock.instant()));
    }

    private static void mayChange(Actor by, Role role) {
        PersonRule.OPERATORS_BY_OPERATORS.require(!role.isTechnical() || by.has(Role.OPERATOR.code()));
    }

    private Person change(Actor by, PersonId id, UnaryOperator<Person> step) {
        var person = people.findById(id).orElseThrow(() -> Refused.notFound("This person"));
        PersonRule.NOT_ONESELF.require(!id.value().equals(by.person()));
        return people.save(step.apply(person));
    }
}
