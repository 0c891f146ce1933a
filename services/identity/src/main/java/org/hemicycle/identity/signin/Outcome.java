package org.hemicycle.identity.signin;

import java.time.Duration;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.session.SessionProcedure.Opened;

/** What a try to sign in led to. */
public sealed interface Outcome {

    /** @param device the cookie by which this device is known from now on */
    record Welcome(PersonId person, Opened session, String device) implements Outcome {}

    /** The address or the password is wrong: which of the two, nobody learns. */
    record Wrong() implements Outcome {}

    /** Too many tries from here; the password was not looked at. */
    record Wait(Duration atLeast) implements Outcome {}
}
