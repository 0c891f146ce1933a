package org.hemicycle.elections.web;

import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.web.Refused;

/** Who calls, told by roles. */
final class Roles {

    static final String SECRETARIAT = "secretariat";
    static final String POINT_OF_CONTACT = "point-of-contact";
    static final String CO_CHAIR = "co-chair";
    static final String AUDITOR = "auditor";

    private Roles() {}

    static boolean isInside(Actor actor) {
        return actor.has(SECRETARIAT) || actor.has(CO_CHAIR) || actor.has(AUDITOR);
    }

    /** The government that the caller speaks for; refused with 403 who speaks for none. */
    static String ownGovernment() {
        var government = Actors.current().government();
        if (government == null) {
            throw Refused.forbidden("You speak for no government");
        }
        return government;
    }

    static boolean speaksFor(Actor actor, String country) {
        return actor.has(POINT_OF_CONTACT) && actor.speaksFor(country);
    }
}
