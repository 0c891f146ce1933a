package org.hemicycle.responsepolicy.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;

/** What can happen to a question to the committee. Sealed, so that every mapping of it stays complete. */
public sealed interface DecisionEvent {

    /** What every event says: which question about which case. */
    record About(DecisionId id, CaseId of, String country, Question question) {}

    About about();

    Instant at();

    /**
     * @param toStatus null where the question is about none
     * @param recused codes of holders of seats who do not decide: the government concerned, and who has a conflict
     */
    record Asked(
            About about,
            @Nullable String toStatus,
            @Nullable LocalDate effectiveOn,
            List<String> recused,
            Instant at) implements DecisionEvent {

        public Asked {
            recused = List.copyOf(recused);
        }
    }

    record Answered(About about, Answer answer, Instant at) implements DecisionEvent {}

    /** Its case has ended: nobody has to decide any more. */
    record Withdrawn(About about, Instant at) implements DecisionEvent {}

    record MilestoneVerified(About about, int number, boolean met, LocalDate on, Instant at) implements DecisionEvent {}

    /** @param requestId makes it idempotent for who applies it */
    record EffectDue(
            About about,
            String requestId,
            String toStatus,
            LocalDate effectiveOn,
            LocalDate decidedOn,
            String resolution,
            Instant at)
            implements DecisionEvent {}
}
