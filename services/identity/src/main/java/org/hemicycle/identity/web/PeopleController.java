package org.hemicycle.identity.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.hemicycle.identity.client.ClientProcedure;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.platform.web.SecretAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's way to register people and to give them access clients. Every act is a ledger entry, without names. */
@RestController
@RequestMapping("/people")
@Transactional
class PeopleController {

    record PersonView(UUID person) {}

    record ClientIssued(UUID person, String clientId) {

        static final String TYPE = "identity.client-issued.v1";
    }

    private final PersonProcedure people;
    private final ClientProcedure clients;
    private final Ledger ledger;
    private final Clock clock;

    PeopleController(PersonProcedure people, ClientProcedure clients, Ledger ledger, Clock clock) {
        this.people = people;
        this.clients = clients;
        this.ledger = ledger;
        this.clock = clock;
    }

    @MayCall("operator")
    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PersonView register(@Valid @RequestBody PersonForm form) {
        var person = people.register(form.toNewPerson());
        record(person, PersonForm.PersonRegistered.TYPE, form.toFact(person));
        return new PersonView(person.value());
    }

    /** The answer is the only place where the secret can be read. */
    @MayCall("operator")
    @Idempotent
    @SecretAnswer
    @PostMapping("/{person}/clients")
    @ResponseStatus(HttpStatus.CREATED)
    ClientProcedure.Credentials issue(@PathVariable UUID person) {
        var id = new PersonId(person);
        if (!people.isKnown(id)) {
            throw Refused.notFound("This person");
        }
        var credentials = clients.issue(id);
        record(id, ClientIssued.TYPE, new ClientIssued(person, credentials.clientId()));
        return credentials;
    }

    private void record(PersonId person, String type, Object payload) {
        ledger.record(Fact.of(person.toString(), type, payload, clock.instant(), Audience.RESTRICTED));
    }
}
