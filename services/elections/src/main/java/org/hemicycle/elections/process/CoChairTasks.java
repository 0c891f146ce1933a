package org.hemicycle.elections.process;

import org.hemicycle.elections.cochair.CoChairElectionId;
import org.hemicycle.elections.cochair.CoChairSteps;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of a co-chair's election may call: plain arguments in, plain results out. Instants in ISO 8601. */
@ProcessTasks("coChairTasks")
public class CoChairTasks {

    private final CoChairSteps steps;

    CoChairTasks(CoChairSteps steps) {
        this.steps = steps;
    }

    public String candidaciesEnd(String coChairElectionId) {
        return steps.candidaciesEnd(CoChairElectionId.of(coChairElectionId)).toString();
    }

    /** {@code FAILED} if nobody stands, {@code CONSENSUS_SOUGHT} if one does, else {@code VOTING}. */
    public String closeCandidacies(String coChairElectionId) {
        return steps.closeCandidacies(CoChairElectionId.of(coChairElectionId));
    }

    public void callRound(String coChairElectionId) {
        steps.callRound(CoChairElectionId.of(coChairElectionId));
    }

    /** {@code VOTING} if there is another round, else {@code ELECTED} or {@code FAILED}. */
    public String state(String coChairElectionId) {
        return steps.state(CoChairElectionId.of(coChairElectionId));
    }

    public void name(String coChairElectionId) {
        steps.name(CoChairElectionId.of(coChairElectionId));
    }
}
