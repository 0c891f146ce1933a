package org.hemicycle.portal.session;

/** The session has ended where it began: at identity. Who reads has to sign in again. */
public class SignedOut extends RuntimeException {

    SignedOut(Throwable why) {
        super("Signed out at identity", why);
    }
}
