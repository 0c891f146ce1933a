package org.hemicycle.responsepolicy.process;

import java.util.Map;
import org.hemicycle.platform.process.Procedures;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseWorkflow;
import org.springframework.stereotype.Component;

/** Cases as drawn in bpmn/response-policy/response-case.bpmn. */
@Component
class BpmnCaseWorkflow implements CaseWorkflow {

    static final String PROCESS = "response-case";

    private final Procedures procedures;

    BpmnCaseWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(CaseId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("caseId", id.toString()));
    }

    @Override
    public void acknowledged(CaseId id) {
        procedures.complete(id.toString(), "Acknowledge", Map.of());
    }
}
