package org.hemicycle.platform.rights;

import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.web.Refused;

/** Who calls, where it must be a person. */
public final class Caller {

    private Caller() {}

    /** Refuses with 403 a token that names nobody: two persons can only be told apart by their ids. */
    public static UUID person() {
        var person = Actors.current().person();
        if (person == null) {
            throw Refused.forbidden("Your token names no person");
        }
        return person;
    }
}
