package org.hemicycle.elections.process;

import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.RunOffSteps;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of an election may call about run-offs: plain arguments in, plain results out. */
@ProcessTasks("runOffTasks")
public class RunOffTasks {

    private final RunOffSteps steps;

    RunOffTasks(RunOffSteps steps) {
        this.steps = steps;
    }

    /** Whether one is held now: the ladder asks for it, and none was held among the tied. */
    public boolean call(String electionId) {
        return steps.callRunOff(ElectionId.of(electionId));
    }

    public void finish(String electionId) {
        steps.finishCount(ElectionId.of(electionId));
    }
}
