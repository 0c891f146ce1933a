package org.hemicycle.membership.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a government's standing. Sealed, so that every mapping of it stays complete. */
public sealed interface StandingEvent {

    About about();

    EffectiveDate effective();

    /** What every entry has: whom it concerns, what it rests on, when it was made. */
    record About(ParticipantId participant, String country, int period, Basis basis, Instant at) {}

    /** @param step counts the changes within the period, from 1; the first has no {@code from} */
    record StatusChanged(
            About about,
            int step,
            @Nullable Status from,
            @Nullable LocalDate fromEarliest,
            Status to,
            @Nullable Status alsoPossible,
            Ground ground,
            EffectiveDate effective)
            implements StandingEvent {}

    record FlagRaised(About about, Flag flag, EffectiveDate effective) implements StandingEvent {}

    record FlagLowered(About about, Flag flag, EffectiveDate effective) implements StandingEvent {}

    record VotingRightsChanged(About about, boolean votes, EffectiveDate effective) implements StandingEvent {}

    /** @param to the status that the entry is about, if it is about one */
    record Corrected(
            About about,
            UUID entry,
            int version,
            EntryKind kind,
            @Nullable Status to,
            @Nullable Ground ground,
            CorrectionReason reason,
            EffectiveDate effective)
            implements StandingEvent {}

    record Remarked(About about, String code, EffectiveDate effective) implements StandingEvent {}
}
