package org.hemicycle.elections.process;

import java.util.Map;
import org.hemicycle.elections.cochair.CoChairElectionId;
import org.hemicycle.elections.cochair.CoChairWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** The election of a co-chair as drawn in bpmn/elections/co-chair-election.bpmn. */
@Component
class BpmnCoChairWorkflow implements CoChairWorkflow {

    static final String PROCESS = "co-chair-election";
    static final String ROUND_COUNTED = "co-chair-election.round-counted";
    static final String CANCELLED = "co-chair-election.cancelled";

    private final Procedures procedures;

    BpmnCoChairWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(CoChairElectionId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("coChairElectionId", id.toString()));
    }

    @Override
    public void consensusRecorded(CoChairElectionId id, boolean agreed) {
        procedures.complete(id.toString(), "RecordConsensus", Map.of("agreed", agreed));
    }

    @Override
    public void roundCounted(CoChairElectionId id) {
        procedures.tell(id.toString(), ROUND_COUNTED, Map.of());
    }

    @Override
    public void cancelled(CoChairElectionId id) {
        procedures.tell(id.toString(), CANCELLED, Map.of());
    }
}
