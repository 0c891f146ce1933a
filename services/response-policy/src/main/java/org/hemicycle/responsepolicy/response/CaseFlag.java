package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Something about a case that the committee has to see to, until it has. */
@Table("response_case_flag")
public record CaseFlag(
        Kind kind, LocalDate raisedOn, @Nullable LocalDate loweredOn) {

    /** What has to be seen to. */
    public enum Kind {
        /** The time of a suspension is over and nothing was decided. The status stays as it is. */
        REVIEW_OVERDUE,
        /** The filers have withdrawn and the sub-committee has not decided whether to go on. */
        FILERS_WITHDREW
    }

    boolean isRaised(Kind which) {
        return kind == which && loweredOn == null;
    }

    CaseFlag lowered(LocalDate on) {
        return new CaseFlag(kind, raisedOn, on);
    }
}
