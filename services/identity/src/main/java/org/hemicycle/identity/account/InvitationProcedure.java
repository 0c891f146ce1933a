package org.hemicycle.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.identity.person.NewPerson;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.person.Role;
import org.hemicycle.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people, and helps those in again who lost their password: by a link that opens one account once. */
@Service
@Transactional
public class InvitationProcedure {

    /** @param link null when it went to the person's mailbox */
    public record Invitation(PersonId person, @Nullable String link, Instant expiresAt) {}

    private final PersonProcedure people;
    private final ActivationLinks links;
    private final ObjectProvider<Mailbox> mailbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String address;

    InvitationProcedure(
            PersonProcedure people,
            ActivationLinks links,
            ObjectProvider<Mailbox> mailbox,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${spring.security.oauth2.authorizationserver.issuer}") String address) {
        this.people = people;
        this.links = links;
        this.mailbox = mailbox;
        this.events = events;
        this.clock = clock;
        this.address = address;
    }

    public Invitation invite(Actor by, NewPerson known) {
        AccountRule.ADDRESS_NEEDED.require(known.email() != null);
        AccountRule.OPERATORS_BY_OPERATORS.require(by.has(Role.OPERATOR.code())
                || known.roles().stream().noneMatch(grant -> grant.role().isTechnical()));
        var person = people.register(known);
        events.publishEvent(new AccountEvent.Invited(person, known.affiliation(), known.roles(), clock.instant()));
        return send(person, Objects.requireNonNull(known.email()));
    }

    /** Empty for who is not known, or has no address any more. */
    public Optional<Invitation> again(Actor by, PersonId person) {
        AccountRule.NOT_ONESELF.require(!person.value().equals(by.person()));
        AccountRule.OPERATORS_BY_OPERATORS.require(
                by.has(Role.OPERATOR.code()) || !people.everHeldTechnicalRole(person));
        return people.addressOf(person).map(email -> send(person, email));
    }

    /** Where there is no mail server, an officer makes the link when the person asks. */
    void sendByMail(PersonId person) {
        if (mailbox.getIfAvailable() != null) {
            people.addressOf(person).ifPresent(email -> send(person, email));
        }
    }

    private Invitation send(PersonId person, String email) {
        var made = links.make(person);
        events.publishEvent(new AccountEvent.LinkMade(person, made.expiresAt(), clock.instant()));
        var link = address + "/activation?link=" + made.secret();
        var carrier = mailbox.getIfAvailable();
        if (carrier == null) {
            return new Invitation(person, link, made.expiresAt());
        }
        carrier.deliver(email, link, made.expiresAt());
        return new Invitation(person, null, made.expiresAt());
    }
}
