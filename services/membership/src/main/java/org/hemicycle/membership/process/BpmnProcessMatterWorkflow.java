package org.hemicycle.membership.process;

import java.util.Map;
import org.hemicycle.membership.processmatter.ProcessMatterId;
import org.hemicycle.membership.processmatter.ProcessMatterWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** A matter of process as drawn in bpmn/membership/process-matter.bpmn. */
@Component
class BpmnProcessMatterWorkflow implements ProcessMatterWorkflow {

    static final String PROCESS = "process-matter";

    private final Procedures procedures;

    BpmnProcessMatterWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(ProcessMatterId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("matterId", id.toString()));
    }

    @Override
    public void decided(ProcessMatterId id) {
        procedures.complete(id.toString(), "DecideMatter", Map.of());
    }
}
