package org.hemicycle.elections.round;

/** What a secret ballot is held for. */
public enum RoundPurpose {
    /** A step of the ladder for ties: who has more votes goes first. */
    RUN_OFF("plurality"),
    /** Elected is who has more than half of the votes cast. */
    CO_CHAIR("majority");

    private final String method;

    RoundPurpose(String method) {
        this.method = method;
    }

    /** By which its votes are counted. */
    String method() {
        return method;
    }
}
