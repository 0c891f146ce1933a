package org.hemicycle.identity.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can become of a reminder. */
public sealed interface ReminderEvent {

    UUID election();

    Instant at();

    /** How an attempt to deliver ended. */
    enum Outcome {
        /** A mail server has taken it; whether anybody reads it, nobody knows. */
        HANDED_OVER,
        FAILED
    }

    /** Why it could not be handed over. */
    enum Reason {
        NO_ADDRESS,
        NO_MAIL_SERVER,
        NOT_TAKEN
    }

    /** @param reason of a failure */
    record Settled(
            UUID election,
            int number,
            String member,
            Outcome outcome,
            @Nullable Reason reason,
            Instant at) implements ReminderEvent {}
}
