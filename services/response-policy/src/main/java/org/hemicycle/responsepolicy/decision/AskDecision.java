package org.hemicycle.responsepolicy.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to have decided.
 *
 * @param effectiveOn null: from the decision on
 * @param reviewOn when a suspension is to be looked at again, where the committee names a day; null: as the rules have it
 */
public record AskDecision(
        Question question,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate reviewOn,
        List<Milestone> milestones) {

    public AskDecision {
        milestones = List.copyOf(milestones);
    }
}
