package org.hemicycle.responsepolicy.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an officer wants to have decided. @param effectiveOn null: from the decision on */
public record AskDecision(
        Question question, @Nullable LocalDate effectiveOn, List<Milestone> milestones) {

    public AskDecision {
        milestones = List.copyOf(milestones);
    }
}
