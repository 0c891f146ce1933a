package org.hemicycle.membership.processmatter;

import java.time.Instant;

/** What can happen to a matter of process. Sealed, so that every mapping of it stays complete. */
public sealed interface ProcessMatterEvent {

    ProcessMatterId id();

    String country();

    Instant at();

    record Received(ProcessMatterId id, String country, Instant at) implements ProcessMatterEvent {}

    record Decided(ProcessMatterId id, String country, ProcessMatterOutcome outcome, Instant at)
            implements ProcessMatterEvent {}

    /** Nobody has decided by the day. */
    record Overdue(ProcessMatterId id, String country, Instant at) implements ProcessMatterEvent {}
}
