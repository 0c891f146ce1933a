package org.hemicycle.membership.web;

import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Access;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** Who asks about an admission: the secretariat sees every file from within, a government its own from outside. */
record AdmissionCaller(Actor actor) {

    static final String SECRETARIAT = "secretariat";
    static final String POINT_OF_CONTACT = "point-of-contact";

    static AdmissionCaller current() {
        return new AdmissionCaller(Actors.current());
    }

    boolean isInside() {
        return Access.as(SECRETARIAT, actor.has(SECRETARIAT));
    }

    boolean speaksFor(String country) {
        return actor.has(POINT_OF_CONTACT) && actor.speaksFor(country);
    }

    /** Whose files a government may list: its own, whatever it asks for. */
    String ownOr404(@Nullable String asked) {
        var own = actor.government();
        if (own == null || (asked != null && !asked.equals(own))) {
            throw Refused.notFound("This list");
        }
        return own;
    }

    /** A government writes for itself only. */
    void requireMayWriteFor(String country) {
        if (!isInside() && !speaksFor(country)) {
            throw Refused.forbidden("You speak for another government");
        }
    }
}
