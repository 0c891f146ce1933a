package org.hemicycle.responsepolicy.process;

import org.hemicycle.platform.process.ProcessTasks;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseSteps;

/** What the diagram of cases may call: plain arguments in, plain results out, no engine types. */
@ProcessTasks("caseTasks")
public class CaseTasks {

    private final CaseSteps steps;

    CaseTasks(CaseSteps steps) {
        this.steps = steps;
    }

    public void stillOpen(String caseId) {
        steps.stillOpen(CaseId.of(caseId));
    }

    /** The instant at which an open case is looked at again, in ISO 8601. */
    public String lookedAtAgain(String caseId) {
        return steps.lookedAtAgain(CaseId.of(caseId)).toString();
    }
}
