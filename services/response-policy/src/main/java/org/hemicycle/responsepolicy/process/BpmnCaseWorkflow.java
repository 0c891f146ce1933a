package org.hemicycle.responsepolicy.process;

import static org.hemicycle.responsepolicy.response.CaseState.CLOSED;
import static org.hemicycle.responsepolicy.response.CaseState.CLOSED_SUPERSEDED;
import static org.hemicycle.responsepolicy.response.CaseState.MOOT;
import static org.hemicycle.responsepolicy.response.CaseState.REPORT_FILED;
import static org.hemicycle.responsepolicy.response.CaseState.REVIEW_DUE;
import static org.hemicycle.responsepolicy.response.CaseState.SC_VOTE;
import static org.hemicycle.responsepolicy.response.CaseState.STAGE_ONE;
import static org.hemicycle.responsepolicy.response.CaseState.SUSPENDED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hemicycle.platform.process.Procedures;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseState;
import org.hemicycle.responsepolicy.response.CaseWorkflow;
import org.springframework.stereotype.Component;

/** Cases as drawn in bpmn/response-policy/response-case.bpmn. */
@Component
class BpmnCaseWorkflow implements CaseWorkflow {

    static final String PROCESS = "response-case";
    static final String ENDED = "response-case.ended";

    /** From these the diagram itself leads to the end. */
    private static final Set<CaseState> LEAD_TO_THE_END =
            EnumSet.of(REPORT_FILED, STAGE_ONE, SC_VOTE, SUSPENDED, REVIEW_DUE);

    private final Procedures procedures;

    BpmnCaseWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(CaseId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("caseId", id.toString()));
    }

    @Override
    public void moved(CaseId id, CaseState before, CaseState after) {
        boolean early = after == CLOSED && !LEAD_TO_THE_END.contains(before);
        if (early || after == MOOT || after == CLOSED_SUPERSEDED) {
            procedures.tell(id.toString(), ENDED, Map.of());
        } else {
            procedures.complete(id.toString(), step(before), Map.of("state", after.name()));
        }
    }

    private static String step(CaseState waiting) {
        return switch (waiting) {
            case RECEIVED -> "Acknowledge";
            case SCREENING -> "Screen";
            case INCOMPLETE -> "AwaitCompletion";
            case ELIGIBLE -> "AskForResponse";
            case RESPONSE_REQUESTED -> "AwaitResponse";
            case UNDER_REVIEW -> "DraftReport";
            case DRAFT_REPORT -> "SendDraft";
            case COMMENTS -> "FileReport";
            case REPORT_FILED -> "DecideOnReport";
            case STAGE_ONE -> "FollowStageOne";
            case STAGE_TWO_RECOMMENDED -> "AskForVote";
            case SC_VOTE -> "AwaitVote";
            case SUSPENDED -> "FollowSuspension";
            case REVIEW_DUE -> "ReviewSuspension";
            case ACKNOWLEDGED, RESPONSE_RECEIVED, RESPONSE_OVERDUE, NOT_UPHELD, ADOPTED, RESOLVED -> none(waiting);
            case REJECTED, REINSTATED, PERMANENTLY_SUSPENDED -> none(waiting);
            case INELIGIBLE, CLOSED, MOOT, CLOSED_SUPERSEDED -> none(waiting);
        };
    }

    /** Passed within one act, or the end. */
    private static String none(CaseState state) {
        throw new IllegalStateException("Nobody waits at " + state);
    }
}
