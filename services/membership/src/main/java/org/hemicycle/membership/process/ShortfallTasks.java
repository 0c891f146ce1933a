package org.hemicycle.membership.process;

import org.hemicycle.membership.belowminimum.ShortfallId;
import org.hemicycle.membership.belowminimum.ShortfallStep;
import org.hemicycle.membership.belowminimum.ShortfallSteps;
import org.hemicycle.membership.belowminimum.ShortfallTimes;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of a member below the minimum may call: plain arguments in, plain results out, no engine types. */
@ProcessTasks("shortfallTasks")
public class ShortfallTasks {

    private final ShortfallSteps steps;
    private final ShortfallTimes times;

    ShortfallTasks(ShortfallSteps steps, ShortfallTimes times) {
        this.steps = steps;
        this.times = times;
    }

    public void warn(String shortfallId) {
        steps.warn(ShortfallId.of(shortfallId));
    }

    public void notice(String shortfallId) {
        steps.notice(ShortfallId.of(shortfallId));
    }

    public void openReview(String shortfallId) {
        steps.openReview(ShortfallId.of(shortfallId));
    }

    public void askCommittee(String shortfallId) {
        steps.askCommittee(ShortfallId.of(shortfallId));
    }

    public void close(String shortfallId) {
        steps.close(ShortfallId.of(shortfallId));
    }

    public void remind(String shortfallId, String step) {
        steps.remind(ShortfallId.of(shortfallId), ShortfallStep.valueOf(step));
    }

    /** When the time given in the warning is over, in ISO 8601; so are the others. */
    public String deadlineOver(String shortfallId) {
        return times.deadlineOver(ShortfallId.of(shortfallId)).toString();
    }

    public String sendingDue() {
        return times.sendingDue().toString();
    }

    public String reviewDue() {
        return times.reviewDue().toString();
    }

    public String nextScoreDue() {
        return times.nextScoreDue().toString();
    }
}
