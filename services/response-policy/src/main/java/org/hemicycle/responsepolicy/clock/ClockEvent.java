package org.hemicycle.responsepolicy.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;

/** What can happen to a clock. Sealed, so that every mapping of it stays complete. */
public sealed interface ClockEvent {

    /** What every event says: which clock of which case. */
    record About(ClockId id, CaseId of, ClockName name) {}

    About about();

    Instant at();

    /** @param change STARTED, SUSPENDED, RESUMED, EXTENDED, DONE or DROPPED; {@code ground} is a code */
    record Changed(
            About about,
            String change,
            LocalDate on,
            @Nullable String ground,
            Instant at) implements ClockEvent {}

    /** @param dueOn the day that is coming; {@code to}: who owes it */
    record Reminded(About about, LocalDate dueOn, String to, Instant at) implements ClockEvent {}

    /** Its end has passed: the co-chairs are told. */
    record Lapsed(About about, LocalDate dueOn, Instant at) implements ClockEvent {}
}
