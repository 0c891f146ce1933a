package org.hemicycle.responsepolicy.process;

import org.hemicycle.platform.process.ProcessTasks;
import org.hemicycle.responsepolicy.clock.ClockId;
import org.hemicycle.responsepolicy.clock.ClockName;
import org.hemicycle.responsepolicy.clock.ClockSteps;
import org.hemicycle.responsepolicy.response.CaseSteps;
import org.springframework.transaction.annotation.Transactional;

/** What the diagram of clocks may call. Two ends have a consequence for the case; neither decides anything. */
@ProcessTasks("clockTasks")
public class ClockTasks {

    private final ClockSteps clocks;
    private final CaseSteps cases;

    ClockTasks(ClockSteps clocks, CaseSteps cases) {
        this.clocks = clocks;
        this.cases = cases;
    }

    @Transactional
    public void look(String clockId) {
        clocks.look(ClockId.of(clockId)).ifPresent(lapse -> {
            if (lapse.name() == ClockName.RESPONSE) {
                cases.responseLapsed(lapse.of());
            } else if (lapse.name() == ClockName.SUSPENSION) {
                cases.reviewFellDue(lapse.of());
            }
        });
    }

    /** The instant at which to look again, in ISO 8601. */
    public String nextLook(String clockId) {
        return clocks.nextLook(ClockId.of(clockId)).toString();
    }

    public boolean isRunning(String clockId) {
        return clocks.isRunning(ClockId.of(clockId));
    }
}
