package org.hemicycle.elections.process;

import org.hemicycle.elections.resolution.ResolutionId;
import org.hemicycle.elections.resolution.ResolutionSteps;
import org.hemicycle.elections.resolution.RoundId;
import org.hemicycle.elections.resolution.WrittenProcedure;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagrams of resolutions may call: plain arguments in, plain results out, no engine types. */
@ProcessTasks("resolutionTasks")
public class ResolutionTasks {

    private final ResolutionSteps steps;
    private final WrittenProcedure written;

    ResolutionTasks(ResolutionSteps steps, WrittenProcedure written) {
        this.steps = steps;
        this.written = written;
    }

    public void enterIntoForce(String resolutionId) {
        steps.enterIntoForce(ResolutionId.of(resolutionId));
    }

    public void settle(String resolutionId) {
        steps.settle(ResolutionId.of(resolutionId));
    }

    public void expire(String resolutionId) {
        steps.expire(ResolutionId.of(resolutionId));
    }

    /** @param index as the engine counts, from 0 */
    public void conditionDue(String resolutionId, int index) {
        steps.conditionDue(ResolutionId.of(resolutionId), index + 1);
    }

    /** @param index as the engine counts, from 0 */
    public boolean isExtended(String resolutionId, int index) {
        return steps.isExtended(ResolutionId.of(resolutionId), index + 1);
    }

    public boolean isEffectPutOff(String resolutionId) {
        return steps.isEffectPutOff(ResolutionId.of(resolutionId));
    }

    public void remind(String resolutionId, String of) {
        steps.remind(ResolutionId.of(resolutionId), of);
    }

    /** The instant at which the day of effect begins, in ISO 8601. */
    public String effectiveDay(String resolutionId) {
        return steps.effectiveDay(ResolutionId.of(resolutionId)).toString();
    }

    /** The instant at which the last day is over, in ISO 8601. */
    public String afterExpiry(String resolutionId) {
        return steps.afterExpiry(ResolutionId.of(resolutionId)).toString();
    }

    /** The instant at which a condition's day is over, in ISO 8601; {@code index} from 0. */
    public String afterDue(String resolutionId, int index) {
        return steps.afterDue(ResolutionId.of(resolutionId), index + 1).toString();
    }

    /** The instant at which the decision is to be published, in ISO 8601. */
    public String publicationDue(String resolutionId) {
        return steps.publicationDue(ResolutionId.of(resolutionId)).toString();
    }

    /** The instant at which an open draft is looked at again, in ISO 8601. */
    public String lookedAtAgain(String resolutionId) {
        return steps.lookedAtAgain(ResolutionId.of(resolutionId)).toString();
    }

    /** Counts a written procedure whose window is over. */
    public void count(String roundId) {
        written.count(RoundId.of(roundId));
    }

    /** The instant at which the window ends, in ISO 8601. */
    public String windowEnds(String roundId) {
        return written.endOf(RoundId.of(roundId)).toString();
    }
}
