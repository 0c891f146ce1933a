package org.hemicycle.responsepolicy.response;

import java.util.List;

/**
 * What is told of a case outside. It follows from announced steps alone: a step that two persons have not made public
 * changes nothing here, whatever it is and however long ago it was taken.
 */
public enum OutwardStatus {
    /** Nothing was announced: nobody outside knows that there is a case. */
    NOT_PUBLIC,
    RECEIVED,
    NOT_ELIGIBLE,
    UNDER_REVIEW,
    NOT_UPHELD,
    STAGE_ONE,
    STAGE_TWO,
    RESOLVED,
    REINSTATED,
    PERMANENTLY_SUSPENDED,
    CLOSED,
    CLOSED_MEMBER_LEFT;

    static OutwardStatus ofAnnounced(List<TakenStep> steps) {
        return of(steps.stream().filter(TakenStep::isAnnounced).toList());
    }

    /** Of steps that are told to somebody. */
    static OutwardStatus of(List<TakenStep> told) {
        return told.stream()
                .map(taken -> after(taken.step()))
                .filter(status -> status != NOT_PUBLIC)
                .reduce(NOT_PUBLIC, OutwardStatus::later);
    }

    /** Being closed says less than what it was closed with. */
    private static OutwardStatus later(OutwardStatus before, OutwardStatus now) {
        return now == CLOSED && before.tellsTheEnd() ? before : now;
    }

    private boolean tellsTheEnd() {
        return switch (this) {
            case NOT_UPHELD, RESOLVED, REINSTATED, PERMANENTLY_SUSPENDED -> true;
            default -> false;
        };
    }

    /** {@link #NOT_PUBLIC}: this step is never told. */
    static OutwardStatus after(CaseStep step) {
        return switch (step) {
            case LETTER_RECEIVED, LETTER_ACKNOWLEDGED -> RECEIVED;
            case FOUND_INELIGIBLE -> NOT_ELIGIBLE;
            case FOUND_ELIGIBLE, RESPONSE_ASKED, RESPONSE_CAME, LATE_RESPONSE_ANNEXED -> UNDER_REVIEW;
            case RIGHT_TO_REPLY_REOPENED, NEW_GOVERNMENT_REPLIED, REPORT_WAS_FILED -> UNDER_REVIEW;
            case FOUND_NOT_UPHELD -> NOT_UPHELD;
            case REPORT_ADOPTED, STAGE_ONE_BEGUN, STAGE_ONE_EXTENDED -> STAGE_ONE;
            case WORK_PLAN_AGREED, WORK_PLAN_REFUSED, STAGE_TWO_ASKED_FOR, STAGE_TWO_REJECTED -> STAGE_ONE;
            case STAGE_TWO_DECIDED, SUSPENSION_EXTENDED -> STAGE_TWO;
            case CONCERN_RESOLVED -> RESOLVED;
            case MEMBER_REINSTATED -> REINSTATED;
            case SUSPENDED_FOR_GOOD -> PERMANENTLY_SUSPENDED;
            case CASE_CLOSED, SUPERSEDED -> CLOSED;
            case MEMBER_LEFT -> CLOSED_MEMBER_LEFT;
            case SCREENING_BEGUN, FOUND_INCOMPLETE, COMPLETED, RESPONSE_LAPSED, REVIEW_BEGUN -> NOT_PUBLIC;
            case REPORT_DRAFTED, COMMENTS_ASKED, FILERS_COMMENTED, GOVERNMENT_COMMENTED -> NOT_PUBLIC;
            case WORK_PLAN_REQUESTED, VOTE_ASKED, VOTE_CALLED_OFF, REVIEW_FELL_DUE -> NOT_PUBLIC;
            case FILERS_WITHDREW, CONTINUED_EX_OFFICIO, EVIDENCE_ADDED -> NOT_PUBLIC;
        };
    }
}
