package org.hemicycle.responsepolicy.publication;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;

/** What can happen to something that is to become public. */
public sealed interface PublicationEvent {

    CaseId of();

    UUID item();

    /** As in {@code DISPUTE}. */
    String kind();

    Instant at();

    /** Two persons agreed; until {@code publicFrom} it can be taken back. */
    record Held(CaseId of, UUID item, String kind, Instant publicFrom, Instant at) implements PublicationEvent {}

    /** Taken back before anybody outside could see it. */
    record Undone(CaseId of, UUID item, String kind, Instant at) implements PublicationEvent {}

    /** It stands on the case page now. What was announced is told by the case itself. */
    record Out(CaseId of, UUID item, String kind, Instant at) implements PublicationEvent {}
}
