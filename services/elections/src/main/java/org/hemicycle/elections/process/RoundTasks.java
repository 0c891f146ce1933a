package org.hemicycle.elections.process;

import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.round.RoundSteps;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of a secret ballot among few may call: plain arguments in, plain results out. Instants in ISO 8601. */
@ProcessTasks("roundTasks")
public class RoundTasks {

    private final RoundSteps steps;

    RoundTasks(RoundSteps steps) {
        this.steps = steps;
    }

    public String opensAt(String roundId) {
        return steps.opensAt(ElectionId.of(roundId)).toString();
    }

    public String reminderDue(String roundId) {
        return steps.reminderDue(ElectionId.of(roundId)).toString();
    }

    public void remind(String roundId) {
        steps.remind(ElectionId.of(roundId));
    }

    public String closesAt(String roundId) {
        return steps.closesAt(ElectionId.of(roundId)).toString();
    }

    public void open(String roundId) {
        steps.open(ElectionId.of(roundId));
    }

    /** Whether the trustees have opened the box already. */
    public boolean close(String roundId) {
        return steps.close(ElectionId.of(roundId));
    }

    public void count(String roundId) {
        steps.count(ElectionId.of(roundId));
    }
}
