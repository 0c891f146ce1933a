package org.hemicycle.elections.process;

import java.util.Map;
import org.hemicycle.elections.resolution.ResolutionId;
import org.hemicycle.elections.resolution.ResolutionWorkflow;
import org.hemicycle.elections.resolution.RoundId;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** Resolutions as drawn in bpmn/elections/resolution.bpmn and written-procedure.bpmn. */
@Component
class BpmnResolutionWorkflow implements ResolutionWorkflow {

    static final String PROCESS = "resolution";
    static final String WRITTEN = "written-procedure";
    static final String WITHDRAWN = "resolution.withdrawn";
    static final String SUPERSEDED = "resolution.superseded";
    static final String ENDED = "written-procedure.ended";

    private final Procedures procedures;

    BpmnResolutionWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(ResolutionId id, int conditions, boolean expires) {
        procedures.begin(
                PROCESS,
                id.toString(),
                Map.of("resolutionId", id.toString(), "conditions", conditions, "expires", expires));
    }

    @Override
    public void circulated(ResolutionId id) {
        procedures.complete(id.toString(), "CirculateText", Map.of());
    }

    @Override
    public void decided(ResolutionId id, boolean adopted) {
        procedures.complete(id.toString(), "Decide", Map.of("adopted", adopted));
    }

    @Override
    public void withdrawn(ResolutionId id) {
        procedures.tell(id.toString(), WITHDRAWN, Map.of());
    }

    @Override
    public void published(ResolutionId id) {
        procedures.complete(id.toString(), "PublishDecision", Map.of());
    }

    @Override
    public void conditionsVerified(ResolutionId id) {
        procedures.complete(id.toString(), "VerifyConditions", Map.of());
    }

    @Override
    public void superseded(ResolutionId id) {
        procedures.tell(id.toString(), SUPERSEDED, Map.of());
    }

    @Override
    public void beginWritten(RoundId round) {
        procedures.begin(WRITTEN, round.toString(), Map.of("roundId", round.toString()));
    }

    @Override
    public void endWritten(RoundId round) {
        procedures.tell(round.toString(), ENDED, Map.of());
    }
}
