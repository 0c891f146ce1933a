package org.hemicycle.responsepolicy.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;

/** What can happen to a case. Sealed, so that every mapping of it stays complete. */
public sealed interface CaseEvent {

    /** What every event says: which case it is about. */
    record About(CaseId id, String country, String ruleSet, LocalDate filedOn) {}

    About about();

    Instant at();

    /** @param reference a code: a reason, the number of a resolution */
    record Stepped(
            About about,
            CaseStep step,
            CaseState state,
            LocalDate happenedOn,
            @Nullable String reference,
            Instant at) implements CaseEvent {}

    /** Two persons, or the committee itself, have made a step public. */
    record Announced(
            About about,
            CaseStep step,
            OutwardStatus status,
            LocalDate happenedOn,
            LocalDate announcedOn,
            @Nullable String reference,
            Instant at)
            implements CaseEvent {}

    record ActionPlanned(About about, int number, StageAction action, Instant at) implements CaseEvent {}

    record ActionDone(About about, int number, StageAction action, LocalDate on, Instant at) implements CaseEvent {}

    record FlagMoved(About about, CaseFlag.Kind kind, boolean raised, LocalDate on, Instant at) implements CaseEvent {}

    record Linked(About about, CaseLink link, Instant at) implements CaseEvent {}

    /** @param matter random: by it, procedural review knows what this case is not named with */
    record ProcessMatterPassedOn(About about, UUID matter, Instant at) implements CaseEvent {}

    /** @param person who may read what is sealed of this case, or no longer */
    record OfficerMoved(About about, UUID person, boolean assigned, Instant at) implements CaseEvent {}

    /** What the note says is sealed. */
    record Noted(About about, Instant at) implements CaseEvent {}

    /** It has been open for long: the co-chairs are told. */
    record StillOpen(About about, CaseState state, Instant at) implements CaseEvent {}
}
