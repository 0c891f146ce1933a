package org.hemicycle.responsepolicy.decision;

import static org.hemicycle.responsepolicy.response.CaseState.REPORT_FILED;
import static org.hemicycle.responsepolicy.response.CaseState.REVIEW_DUE;
import static org.hemicycle.responsepolicy.response.CaseState.STAGE_ONE;
import static org.hemicycle.responsepolicy.response.CaseState.STAGE_TWO_RECOMMENDED;
import static org.hemicycle.responsepolicy.response.CaseState.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.responsepolicy.response.CaseState;
import org.hemicycle.responsepolicy.response.CaseStep;
import org.jspecify.annotations.Nullable;

/** What may be asked, of whom, at which states of a case, and which steps follow from either answer. */
public enum Question {
    /** The two-limb test: relevant, and credible. */
    ADOPT_REPORT(
            true,
            EnumSet.of(REPORT_FILED),
            List.of(CaseStep.REPORT_ADOPTED, CaseStep.STAGE_ONE_BEGUN),
            List.of(CaseStep.FOUND_NOT_UPHELD, CaseStep.CASE_CLOSED)),
    CLOSE_AS_RESOLVED(true, EnumSet.of(STAGE_ONE), List.of(CaseStep.CONCERN_RESOLVED, CaseStep.CASE_CLOSED), List.of()),
    EXTEND_STAGE_ONE(true, EnumSet.of(STAGE_ONE), List.of(CaseStep.STAGE_ONE_EXTENDED), List.of()),
    RECOMMEND_STAGE_TWO(true, EnumSet.of(STAGE_ONE), List.of(CaseStep.STAGE_TWO_ASKED_FOR), List.of()),
    /** After the filers withdrew. */
    CONTINUE_EX_OFFICIO(
            true,
            EnumSet.complementOf(EnumSet.of(CaseState.CLOSED, CaseState.MOOT, CaseState.CLOSED_SUPERSEDED)),
            List.of(CaseStep.CONTINUED_EX_OFFICIO),
            List.of(CaseStep.CASE_CLOSED)),
    STAGE_TWO(
            false,
            EnumSet.of(STAGE_TWO_RECOMMENDED),
            List.of(CaseStep.STAGE_TWO_DECIDED),
            List.of(CaseStep.STAGE_TWO_REJECTED, CaseStep.STAGE_ONE_EXTENDED)),
    EXTEND_SUSPENSION(false, EnumSet.of(SUSPENDED, REVIEW_DUE), List.of(CaseStep.SUSPENSION_EXTENDED), List.of()),
    REINSTATE(
            false,
            EnumSet.of(SUSPENDED, REVIEW_DUE),
            List.of(CaseStep.MEMBER_REINSTATED, CaseStep.CASE_CLOSED),
            List.of()),
    SUSPEND_FOR_GOOD(
            false,
            EnumSet.of(SUSPENDED, REVIEW_DUE),
            List.of(CaseStep.SUSPENDED_FOR_GOOD, CaseStep.CASE_CLOSED),
            List.of());

    private final boolean ofSubCommittee;
    private final Set<CaseState> at;
    private final List<CaseStep> adopted;
    private final List<CaseStep> rejected;

    Question(boolean ofSubCommittee, Set<CaseState> at, List<CaseStep> adopted, List<CaseStep> rejected) {
        this.ofSubCommittee = ofSubCommittee;
        this.at = at;
        this.adopted = adopted;
        this.rejected = rejected;
    }

    boolean mayBeAskedAt(CaseState state) {
        return at.contains(state);
    }

    /** Of Criteria and Standards; else of the whole committee. */
    public boolean isOfSubCommittee() {
        return ofSubCommittee;
    }

    /** What being asked does to the case by itself. */
    @Nullable
    CaseStep asked() {
        return this == STAGE_TWO ? CaseStep.VOTE_ASKED : null;
    }

    List<CaseStep> after(Answer.Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> adopted;
            case REJECTED -> rejected;
            case WITHDRAWN -> this == STAGE_TWO ? List.of(CaseStep.VOTE_CALLED_OFF) : List.of();
        };
    }

    /** The status the country is to have by it. @param sanction what this rule set calls stage two */
    @Nullable
    String status(String sanction) {
        return switch (this) {
            case STAGE_TWO, EXTEND_SUSPENSION -> sanction;
            case REINSTATE -> "ACTIVE";
            case SUSPEND_FOR_GOOD -> "REMOVED";
            case ADOPT_REPORT, CLOSE_AS_RESOLVED, EXTEND_STAGE_ONE, RECOMMEND_STAGE_TWO, CONTINUE_EX_OFFICIO -> null;
        };
    }

    /** What stays as it is takes no effect. */
    boolean changesStatus() {
        return this == STAGE_TWO || this == REINSTATE || this == SUSPEND_FOR_GOOD;
    }
}
