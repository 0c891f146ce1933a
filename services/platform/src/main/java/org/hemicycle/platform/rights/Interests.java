package org.hemicycle.platform.rights;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.identity.Actor;

/**
 * Whom a case is about: governments (ISO 3166 alpha-3), organisations (by name or id, as identity gives them), people
 * (filers, candidates, nominees by their random ids). They are its parties, and the source of conflicts of interest.
 */
public record Interests(Set<String> governments, Set<String> organisations, Set<UUID> people) {

    public static final Interests NONE = new Interests(Set.of(), Set.of(), Set.of());

    public Interests {
        governments = Set.copyOf(governments);
        organisations = Set.copyOf(organisations);
        people = Set.copyOf(people);
    }

    public static Interests ofGovernment(String iso3) {
        return new Interests(Set.of(iso3), Set.of(), Set.of());
    }

    boolean include(Actor actor) {
        return (actor.government() != null && governments.contains(actor.government()))
                || (actor.person() != null && people.contains(actor.person()));
    }
}
