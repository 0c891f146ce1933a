package org.hemicycle.elections.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.jspecify.annotations.Nullable;

/** What can happen to a resolution. Sealed, so that every mapping of it stays complete. */
public sealed interface ResolutionEvent {

    /** What every event says: which resolution it is about. */
    record About(
            ResolutionId id,
            String number,
            Matter matter,
            @Nullable String requestId,
            @Nullable StatusEffect effect,
            @Nullable LocalDate effectiveOn) {}

    About about();

    Instant at();

    record Drafted(About about, int conditions, Instant at) implements ResolutionEvent {}

    /** A step on the way to a decision. */
    record Moved(About about, ResolutionState to, Instant at) implements ResolutionEvent {}

    record VoteOpened(About about, int vote, boolean secret, Instant at) implements ResolutionEvent {}

    record VoteTaken(About about, int vote, String result, Instant at) implements ResolutionEvent {}

    /** There is nothing to vote on any more; nothing was counted. */
    record VoteCalledOff(About about, int vote, Instant at) implements ResolutionEvent {}

    record WrittenOpened(About about, RoundId round, Instant until, Instant at) implements ResolutionEvent {}

    record WrittenClosed(About about, RoundId round, WrittenOutcome outcome, Instant at) implements ResolutionEvent {}

    /** @param decidedOn null: there was nothing to decide any more */
    record Decided(About about, Outcome outcome, @Nullable LocalDate decidedOn, Instant at)
            implements ResolutionEvent {}

    /** @param counts as far as they may be known; {@code heldBack} says why not */
    record Published(
            About about,
            Outcome outcome,
            LocalDate decidedOn,
            LocalDate announcedOn,
            @Nullable VoteCounts counts,
            List<String> heldBack,
            Instant at)
            implements ResolutionEvent {

        public Published {
            heldBack = List.copyOf(heldBack);
        }
    }

    /** @param published whether the decision is public already; else it is told with it */
    record VoteDisclosed(About about, int vote, String seat, String choice, boolean published, Instant at)
            implements ResolutionEvent {}

    record ConditionDue(About about, int condition, LocalDate dueOn, boolean verified, Instant at)
            implements ResolutionEvent {}

    record ConditionVerified(About about, int condition, Condition.Result result, LocalDate verifiedOn, Instant at)
            implements ResolutionEvent {}

    record ConditionExtended(About about, ConditionExtension extension, Instant at) implements ResolutionEvent {}

    record EffectDue(About about, StatusEffect effect, LocalDate effectiveOn, LocalDate decidedOn, Instant at)
            implements ResolutionEvent {}

    /** In force, fulfilled, expired or superseded. */
    record Changed(About about, ResolutionState to, LocalDate on, Instant at) implements ResolutionEvent {}

    record Reminded(About about, String of, Instant at) implements ResolutionEvent {}
}
