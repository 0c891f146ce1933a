package org.hemicycle.platform.rights;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;

/**
 * The one place where rights are decided. 404 for what the caller may not know of, 403 for a forbidden act on what they
 * may see, 401 for who is not signed in. Reads only; {@link RightsCheck} asks it before anything else happens.
 */
public class Rights {

    private final Relations relations;

    Rights(Relations relations) {
        this.relations = relations;
    }

    /** An operation about no single case. */
    Ruling rule(Actor actor, boolean signedIn, MayCall named) {
        return held(actor, signedIn, named.value())
                .map(role -> Ruling.allowed(role, Relation.NONE))
                .orElseGet(() -> signedIn ? Ruling.notYours("Your roles do not allow this") : Ruling.signInFirst());
    }

    /** An operation about a case; empty: there is none by that id. */
    Ruling rule(Actor actor, boolean signedIn, MayCall named, Optional<CaseFile> found) {
        if (!signedIn && !named.oncePublic()) {
            return Ruling.signInFirst();
        }
        return found.filter(file -> mayKnowOf(actor, file))
                .map(file -> rule(actor, signedIn, named, file))
                .orElseGet(Ruling::unknown);
    }

    private Ruling rule(Actor actor, boolean signedIn, MayCall named, CaseFile file) {
        var asParty = isParty(actor, file) ? held(actor, signedIn, named.party()) : Optional.<String>empty();
        if (asParty.isPresent()) {
            return Ruling.allowed(asParty.get(), Relation.PARTY);
        }
        var asPublic = named.oncePublic() && file.openness() == Openness.PUBLIC;
        var inside = held(actor, signedIn, named.value());
        if (inside.or(() -> held(actor, signedIn, named.assigned())).isEmpty()) {
            return asPublic ? asAnybody() : Ruling.notYours("Your roles do not allow this");
        }
        if (relations.isRecused(actor, file)) {
            return asPublic ? asAnybody() : Ruling.recused();
        }
        var relation = relations.isAssigned(actor, file.ref()) ? Relation.ASSIGNED : Relation.NONE;
        return inside.or(() ->
                        relation == Relation.ASSIGNED ? held(actor, signedIn, named.assigned()) : Optional.empty())
                .map(role -> Ruling.allowed(role, relation))
                .orElseGet(() -> Ruling.notYours("This case was not given to you"));
    }

    /** Whether this person may know that the case exists. */
    public boolean mayKnowOf(Actor actor, CaseFile file) {
        return file.openness() != Openness.CLOSED
                || isParty(actor, file)
                || file.knownTo().stream().anyMatch(actor::has);
    }

    /** Refuses with 403 who is recused, before there is a case to ask about: a letter to register, a sheet to draft. */
    public void requireFree(Actor actor, CaseFile file) {
        if (!isFree(actor, file)) {
            throw Refused.forbidden("A conflict of interest keeps you out of this");
        }
    }

    /** For lists: no conflict of interest keeps this person out. */
    public boolean isFree(Actor actor, CaseFile file) {
        return isParty(actor, file) || !relations.isRecused(actor, file);
    }

    public boolean isParty(Actor actor, CaseFile file) {
        return file.heard() && file.about().include(actor);
    }

    private static Ruling asAnybody() {
        return Ruling.allowed(MayCall.ANYONE, Relation.NONE);
    }

    private static Optional<String> held(Actor actor, boolean signedIn, String... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> holds(actor, signedIn, role) ? Stream.of(role) : Stream.empty())
                .findFirst();
    }

    private static boolean holds(Actor actor, boolean signedIn, String role) {
        return switch (role) {
            case MayCall.ANYONE -> true;
            case MayCall.SIGNED_IN -> signedIn;
            default -> actor.has(role);
        };
    }
}
