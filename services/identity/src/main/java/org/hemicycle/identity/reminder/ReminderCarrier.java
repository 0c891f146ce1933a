package org.hemicycle.identity.reminder;

import java.time.Instant;
import java.util.List;

/** Brings a reminder to those it is for. Without any, officers remind by other means. */
public interface ReminderCarrier {

    /**
     * What it says is the same for everybody.
     *
     * @throws Undelivered if nobody took it
     */
    void deliver(List<String> addresses, Instant closesAt);

    /** The mail server did not take a letter. */
    final class Undelivered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Undelivered(Throwable cause) {
            super(cause);
        }
    }
}
