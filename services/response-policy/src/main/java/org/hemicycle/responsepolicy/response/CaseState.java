package org.hemicycle.responsepolicy.response;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How far a case has come, as those see it who work on it. What others are told is {@link OutwardStatus}. */
public enum CaseState {
    RECEIVED,
    ACKNOWLEDGED,
    SCREENING,
    INCOMPLETE,
    INELIGIBLE,
    ELIGIBLE,
    RESPONSE_REQUESTED,
    RESPONSE_RECEIVED,
    RESPONSE_OVERDUE,
    UNDER_REVIEW,
    DRAFT_REPORT,
    COMMENTS,
    REPORT_FILED,
    NOT_UPHELD,
    ADOPTED,
    STAGE_ONE,
    RESOLVED,
    STAGE_TWO_RECOMMENDED,
    SC_VOTE,
    REJECTED,
    SUSPENDED,
    REVIEW_DUE,
    REINSTATED,
    PERMANENTLY_SUSPENDED,
    CLOSED,
    MOOT,
    CLOSED_SUPERSEDED;

    private static final Set<CaseState> ENDS = EnumSet.of(INELIGIBLE, CLOSED, MOOT, CLOSED_SUPERSEDED);

    /** Nothing follows; a letter that was ineligible may come again as a new case. */
    public boolean isEnd() {
        return ENDS.contains(this);
    }

    static CaseState[] open() {
        return Arrays.stream(values()).filter(state -> !state.isEnd()).toArray(CaseState[]::new);
    }
}
