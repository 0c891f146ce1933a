package org.hemicycle.responsepolicy.response;

import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;

/** What can happen to a case. Sealed, so that every mapping of it stays complete. */
public sealed interface CaseEvent {

    /** What every event says: which case it is about. */
    record About(CaseId id, String country, String ruleSet) {}

    About about();

    Instant at();

    /** @param reference a code: a reason, the number of a resolution */
    record Stepped(
            About about,
            CaseStep step,
            CaseState state,
            LocalDate happenedOn,
            @Nullable String reference,
            Instant at)
            implements CaseEvent {}

    /** It has been open for long: the co-chairs are told. */
    record StillOpen(About about, CaseState state, Instant at) implements CaseEvent {}
}
