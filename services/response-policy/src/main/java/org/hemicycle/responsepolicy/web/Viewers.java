package org.hemicycle.responsepolicy.web;

import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Access;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.Relation;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.document.Uploader;
import org.hemicycle.responsepolicy.document.Viewer;

/** As whom the caller whom rights let through looks at documents. */
final class Viewers {

    private Viewers() {}

    static Viewer current() {
        var access = Access.current();
        if (access.filter(found -> found.relation() == Relation.PARTY).isPresent()) {
            return new Viewer.Subject();
        }
        return access.filter(found -> !found.role().equals(MayCall.ANYONE)).isPresent()
                ? new Viewer.Inside(
                        Caller.person().toString(),
                        Actors.current().has(Roles.SECRETARIAT),
                        Actors.current().has(Roles.CO_CHAIR))
                : new Viewer.Anybody();
    }

    static Uploader uploader() {
        return current() instanceof Viewer.Subject ? Uploader.SUBJECT : Uploader.OFFICER;
    }
}
