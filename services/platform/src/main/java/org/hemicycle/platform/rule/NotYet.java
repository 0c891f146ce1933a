package org.hemicycle.platform.rule;

/** Thrown by a handler whose counterpart is not ready: the message is postponed without counting as a failure. */
public final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYet(String waitingFor) {
        super("waits for " + waitingFor);
    }
}
