package org.hemicycle.responsepolicy.process;

import java.time.Instant;
import org.hemicycle.platform.process.ProcessTasks;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.clock.ClockName;
import org.hemicycle.responsepolicy.clock.ClockRegister;
import org.hemicycle.responsepolicy.response.CaseSteps;
import org.jspecify.annotations.Nullable;

/** What the diagram of cases may call: plain arguments in, plain results out, no engine types. */
@ProcessTasks("caseTasks")
public class CaseTasks {

    private final CaseSteps steps;
    private final ClockRegister clocks;

    CaseTasks(CaseSteps steps, ClockRegister clocks) {
        this.steps = steps;
        this.clocks = clocks;
    }

    public void stillOpen(String caseId) {
        steps.stillOpen(CaseId.of(caseId));
    }

    /** The instant at which an open case is looked at again, in ISO 8601. */
    public String lookedAtAgain(String caseId) {
        return steps.lookedAtAgain(CaseId.of(caseId)).toString();
    }

    /** The instant at which the case's running clock of this name ends, in ISO 8601; null if it has none. */
    public @Nullable String due(String caseId, String clock) {
        return clocks.due(CaseId.of(caseId), ClockName.valueOf(clock))
                .map(Instant::toString)
                .orElse(null);
    }
}
