package org.hemicycle.platform.identity;

import java.time.Duration;

/** The caller has the right, but must first prove with a passkey to be who they are (in the words of RFC 9470). */
public final class NotSteppedUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public static final String CODE = "insufficient_user_authentication";

    private final String acr;
    private final Duration within;

    NotSteppedUp(String acr, Duration within) {
        super("Prove with your passkey that it is you, then ask again");
        this.acr = acr;
        this.within = within;
    }

    /** What to ask identity for: {@code acr_values} and {@code max_age}. */
    public String acr() {
        return acr;
    }

    public long maxAge() {
        return within.toSeconds();
    }

    /** For the header {@code WWW-Authenticate}. */
    public String challenge() {
        return "Bearer error=\"%s\", acr_values=\"%s\", max_age=\"%d\"".formatted(CODE, acr(), maxAge());
    }
}
