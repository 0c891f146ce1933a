package org.hemicycle.responsepolicy.response;

import static org.hemicycle.responsepolicy.response.CaseState.ACKNOWLEDGED;
import static org.hemicycle.responsepolicy.response.CaseState.ADOPTED;
import static org.hemicycle.responsepolicy.response.CaseState.CLOSED;
import static org.hemicycle.responsepolicy.response.CaseState.CLOSED_SUPERSEDED;
import static org.hemicycle.responsepolicy.response.CaseState.COMMENTS;
import static org.hemicycle.responsepolicy.response.CaseState.DRAFT_REPORT;
import static org.hemicycle.responsepolicy.response.CaseState.ELIGIBLE;
import static org.hemicycle.responsepolicy.response.CaseState.INCOMPLETE;
import static org.hemicycle.responsepolicy.response.CaseState.INELIGIBLE;
import static org.hemicycle.responsepolicy.response.CaseState.MOOT;
import static org.hemicycle.responsepolicy.response.CaseState.NOT_UPHELD;
import static org.hemicycle.responsepolicy.response.CaseState.PERMANENTLY_SUSPENDED;
import static org.hemicycle.responsepolicy.response.CaseState.RECEIVED;
import static org.hemicycle.responsepolicy.response.CaseState.REINSTATED;
import static org.hemicycle.responsepolicy.response.CaseState.REJECTED;
import static org.hemicycle.responsepolicy.response.CaseState.REPORT_FILED;
import static org.hemicycle.responsepolicy.response.CaseState.RESOLVED;
import static org.hemicycle.responsepolicy.response.CaseState.RESPONSE_OVERDUE;
import static org.hemicycle.responsepolicy.response.CaseState.RESPONSE_RECEIVED;
import static org.hemicycle.responsepolicy.response.CaseState.RESPONSE_REQUESTED;
import static org.hemicycle.responsepolicy.response.CaseState.REVIEW_DUE;
import static org.hemicycle.responsepolicy.response.CaseState.SCREENING;
import static org.hemicycle.responsepolicy.response.CaseState.SC_VOTE;
import static org.hemicycle.responsepolicy.response.CaseState.STAGE_ONE;
import static org.hemicycle.responsepolicy.response.CaseState.STAGE_TWO_RECOMMENDED;
import static org.hemicycle.responsepolicy.response.CaseState.SUSPENDED;
import static org.hemicycle.responsepolicy.response.CaseState.UNDER_REVIEW;
import static org.hemicycle.responsepolicy.response.CaseState.open;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a case: after which states, and to which it leads (governance 9.5 and 9.7). */
public enum CaseStep {
    LETTER_RECEIVED(RECEIVED),
    LETTER_ACKNOWLEDGED(ACKNOWLEDGED, RECEIVED),
    SCREENING_BEGUN(SCREENING, ACKNOWLEDGED),
    FOUND_INCOMPLETE(INCOMPLETE, SCREENING),
    COMPLETED(SCREENING, INCOMPLETE),
    FOUND_INELIGIBLE(INELIGIBLE, SCREENING, INCOMPLETE),
    FOUND_ELIGIBLE(ELIGIBLE, SCREENING),
    RESPONSE_ASKED(RESPONSE_REQUESTED, ELIGIBLE),
    RESPONSE_CAME(RESPONSE_RECEIVED, RESPONSE_REQUESTED),
    RESPONSE_LAPSED(RESPONSE_OVERDUE, RESPONSE_REQUESTED),
    REVIEW_BEGUN(UNDER_REVIEW, RESPONSE_RECEIVED, RESPONSE_OVERDUE),
    /** After its time and before the adoption: annexed to the report. */
    LATE_RESPONSE_ANNEXED(null, UNDER_REVIEW, DRAFT_REPORT, COMMENTS, REPORT_FILED),
    /** A new government may reply as well; the case goes on where it is. */
    RIGHT_TO_REPLY_REOPENED(null, UNDER_REVIEW, DRAFT_REPORT, COMMENTS, REPORT_FILED, STAGE_ONE),
    NEW_GOVERNMENT_REPLIED(null, UNDER_REVIEW, DRAFT_REPORT, COMMENTS, REPORT_FILED, STAGE_ONE),
    REPORT_DRAFTED(DRAFT_REPORT, UNDER_REVIEW),
    COMMENTS_ASKED(COMMENTS, DRAFT_REPORT),
    FILERS_COMMENTED(null, COMMENTS),
    GOVERNMENT_COMMENTED(null, COMMENTS),
    REPORT_WAS_FILED(REPORT_FILED, COMMENTS),
    FOUND_NOT_UPHELD(NOT_UPHELD, REPORT_FILED),
    REPORT_ADOPTED(ADOPTED, REPORT_FILED),
    STAGE_ONE_BEGUN(STAGE_ONE, ADOPTED),
    WORK_PLAN_REQUESTED(null, STAGE_ONE),
    WORK_PLAN_AGREED(null, STAGE_ONE),
    WORK_PLAN_REFUSED(null, STAGE_ONE),
    STAGE_ONE_EXTENDED(STAGE_ONE, STAGE_ONE, REJECTED),
    CONCERN_RESOLVED(RESOLVED, STAGE_ONE),
    STAGE_TWO_ASKED_FOR(STAGE_TWO_RECOMMENDED, STAGE_ONE),
    VOTE_ASKED(SC_VOTE, STAGE_TWO_RECOMMENDED),
    /** The committee did not decide: the resolution was withdrawn. */
    VOTE_CALLED_OFF(STAGE_TWO_RECOMMENDED, SC_VOTE),
    STAGE_TWO_REJECTED(REJECTED, SC_VOTE),
    STAGE_TWO_DECIDED(SUSPENDED, SC_VOTE),
    /** The year is over. Nothing follows by itself: the status stays as it is. */
    REVIEW_FELL_DUE(REVIEW_DUE, SUSPENDED),
    SUSPENSION_EXTENDED(SUSPENDED, SUSPENDED, REVIEW_DUE),
    MEMBER_REINSTATED(REINSTATED, SUSPENDED, REVIEW_DUE),
    SUSPENDED_FOR_GOOD(PERMANENTLY_SUSPENDED, SUSPENDED, REVIEW_DUE),
    FILERS_WITHDREW(null, open()),
    CONTINUED_EX_OFFICIO(null, open()),
    EVIDENCE_ADDED(null, open()),
    CASE_CLOSED(CLOSED, open()),
    MEMBER_LEFT(MOOT, open()),
    SUPERSEDED(CLOSED_SUPERSEDED, open());

    private final @Nullable CaseState to;
    private final Set<CaseState> after;

    CaseStep(@Nullable CaseState to, CaseState... after) {
        this.to = to;
        this.after = after.length == 0 ? EnumSet.noneOf(CaseState.class) : EnumSet.copyOf(List.of(after));
    }

    boolean mayFollow(CaseState state) {
        return after.contains(state);
    }

    /** Some steps leave the case where it is. */
    CaseState from(CaseState state) {
        return to == null ? state : to;
    }

    /** Whether parties are told of it when it happens. */
    public boolean isToldToParties() {
        return Telling.of(this) == Telling.PARTIES;
    }

    /** Whether it says how a concern was judged, or ends the case without a judgement. */
    boolean isDecision() {
        return this == FOUND_INELIGIBLE || this == FOUND_NOT_UPHELD || this == REPORT_ADOPTED || isEnd();
    }

    /** Whether the case ends with it. */
    public boolean isEnd() {
        return to != null && to.isEnd();
    }
}
