package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Something to be done in stage one or during a suspension, by a day. {@code code} names it; its text is in the file. */
@Table("response_case_action")
public record StageAction(
        Kind kind, String code, LocalDate dueOn, @Nullable LocalDate doneOn) {

    /** What it is (governance 9.5.1). */
    public enum Kind {
        OUTREACH,
        TECHNICAL_ASSISTANCE,
        RECOMMENDATION,
        /** A point of the agreed work plan. */
        WORK_PLAN_ITEM,
        CHECK_IN,
        MISSION
    }

    StageAction done(LocalDate on) {
        return new StageAction(kind, code, dueOn, on);
    }
}
