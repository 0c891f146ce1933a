package org.hemicycle.identity.web;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.standing.StandingRegister;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells people who they are here: their own name, and what their token says. */
@RestController
class MeController {

    /** @param standing the latest status of the government the caller speaks for */
    record MeView(
            UUID person,
            @Nullable String displayName,
            Set<String> roles,
            @Nullable String government,
            @Nullable String standing) {}

    private final PersonProcedure people;
    private final StandingRegister standings;

    MeController(PersonProcedure people, StandingRegister standings) {
        this.people = people;
        this.standings = standings;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/me")
    MeView me() {
        var actor = Actors.current();
        var person = actor.person();
        if (person == null) {
            throw Refused.notFound("A person behind this token");
        }
        var government = actor.government();
        return new MeView(
                person,
                people.nameOf(new PersonId(person)).orElse(null),
                new java.util.TreeSet<>(actor.roles()),
                government,
                government == null ? null : standings.latest(government).orElse(null));
    }
}
