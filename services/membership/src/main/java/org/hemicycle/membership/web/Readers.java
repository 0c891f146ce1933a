package org.hemicycle.membership.web;

import org.hemicycle.membership.letters.LetterReader;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Access;

/** Who reads, told by roles: the secretariat, a government by its point of contact, or anybody. */
final class Readers {

    static final String SECRETARIAT = "secretariat";
    static final String POINT_OF_CONTACT = "point-of-contact";

    private Readers() {}

    static LetterReader current() {
        var actor = Actors.current();
        if (Access.as(SECRETARIAT, actor.has(SECRETARIAT))) {
            return LetterReader.officer(actor.person());
        }
        var government = actor.government();
        return government != null && actor.has(POINT_OF_CONTACT)
                ? LetterReader.governmentOf(government)
                : LetterReader.anybody();
    }

    static boolean speaksFor(Actor actor, String country) {
        return actor.has(POINT_OF_CONTACT) && actor.speaksFor(country);
    }
}
