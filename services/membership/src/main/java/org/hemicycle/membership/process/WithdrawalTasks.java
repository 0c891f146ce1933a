package org.hemicycle.membership.process;

import org.hemicycle.membership.withdrawal.WithdrawalId;
import org.hemicycle.membership.withdrawal.WithdrawalStep;
import org.hemicycle.membership.withdrawal.WithdrawalSteps;
import org.hemicycle.membership.withdrawal.WithdrawalTimes;
import org.hemicycle.platform.process.ProcessTasks;

/** What the withdrawal diagram may call: plain arguments in, plain results out, no engine types. */
@ProcessTasks("withdrawalTasks")
public class WithdrawalTasks {

    private final WithdrawalSteps steps;
    private final WithdrawalTimes times;

    WithdrawalTasks(WithdrawalSteps steps, WithdrawalTimes times) {
        this.steps = steps;
        this.times = times;
    }

    public void askForConfirmation(String withdrawalId) {
        steps.askForConfirmation(WithdrawalId.of(withdrawalId));
    }

    public void writeAcknowledgement(String withdrawalId) {
        steps.writeAcknowledgement(WithdrawalId.of(withdrawalId));
    }

    public void publish(String withdrawalId) {
        steps.publish(WithdrawalId.of(withdrawalId));
    }

    public void endMembership(String withdrawalId) {
        steps.takeEffect(WithdrawalId.of(withdrawalId));
    }

    public void acknowledgeRetraction(String withdrawalId) {
        steps.acknowledgeRetraction(WithdrawalId.of(withdrawalId));
    }

    public void remind(String withdrawalId, String step) {
        steps.remind(WithdrawalId.of(withdrawalId), WithdrawalStep.valueOf(step));
    }

    /** The instant at which a step is due, in ISO 8601. */
    public String due(String withdrawalId, String step) {
        return times.due(WithdrawalId.of(withdrawalId), WithdrawalStep.valueOf(step))
                .toString();
    }

    /** The instant at which the day of effect begins, in ISO 8601. */
    public String dayOfEffect(String withdrawalId) {
        return times.effect(WithdrawalId.of(withdrawalId)).toString();
    }
}
