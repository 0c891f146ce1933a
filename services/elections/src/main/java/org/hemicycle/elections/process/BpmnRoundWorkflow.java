package org.hemicycle.elections.process;

import java.util.Map;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.round.RoundWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** A secret ballot among few as drawn in bpmn/elections/secret-round.bpmn. */
@Component
class BpmnRoundWorkflow implements RoundWorkflow {

    static final String PROCESS = "secret-round";
    static final String BALLOTS_OPENED = "secret-round.ballots-opened";
    static final String CANCELLED = "secret-round.cancelled";

    private final Procedures procedures;

    BpmnRoundWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(ElectionId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("roundId", id.toString()));
    }

    @Override
    public void openingApproved(ElectionId id) {
        procedures.complete(id.toString(), "ApproveOpening", Map.of());
    }

    @Override
    public void ballotsOpened(ElectionId id) {
        procedures.tell(id.toString(), BALLOTS_OPENED, Map.of());
    }

    @Override
    public void cancelled(ElectionId id) {
        procedures.tell(id.toString(), CANCELLED, Map.of());
    }
}
