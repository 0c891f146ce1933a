package org.hemicycle.responsepolicy.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** What a country must have done by a day, if the decision is to stand; missing it makes the suspension final. */
@Table("case_decision_milestone")
public record Milestone(
        String code,
        LocalDate dueOn,
        @Nullable Boolean met,
        @Nullable LocalDate verifiedOn) {

    public static Milestone asking(String code, LocalDate dueOn) {
        return new Milestone(code, dueOn, null, null);
    }

    Milestone verified(boolean met, LocalDate on) {
        return new Milestone(code, dueOn, met, on);
    }
}
