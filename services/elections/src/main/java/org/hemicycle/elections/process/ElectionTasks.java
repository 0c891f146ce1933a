package org.hemicycle.elections.process;

import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionSteps;
import org.hemicycle.elections.election.ElectionTimes;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of an election may call: plain arguments in, plain results out, no engine types. Instants in ISO 8601. */
@ProcessTasks("electionTasks")
public class ElectionTasks {

    private final ElectionSteps steps;
    private final ElectionTimes times;

    ElectionTasks(ElectionSteps steps, ElectionTimes times) {
        this.steps = steps;
        this.times = times;
    }

    /** Whether they are closed: else they run on. */
    public boolean closeNominations(String electionId) {
        return steps.closeNominations(ElectionId.of(electionId));
    }

    public void open(String electionId) {
        steps.open(ElectionId.of(electionId));
    }

    public void remind(String electionId) {
        steps.remind(ElectionId.of(electionId));
    }

    /** What the box is then: {@code OPEN}, {@code CLOSED} or {@code OPENED}. */
    public String close(String electionId) {
        return steps.close(ElectionId.of(electionId));
    }

    /** Whether one ballot could turn the result. */
    public boolean tally(String electionId) {
        return steps.tally(ElectionId.of(electionId));
    }

    public void retally(String electionId) {
        steps.retally(ElectionId.of(electionId));
    }

    /** Whether another challenge is to be decided. */
    public boolean recount(String electionId) {
        return steps.recount(ElectionId.of(electionId));
    }

    public void proclaim(String electionId) {
        steps.proclaim(ElectionId.of(electionId));
    }

    public void seat(String electionId) {
        steps.seat(ElectionId.of(electionId));
    }

    public String nominationsEnd(String electionId) {
        return times.nominationsEnd(ElectionId.of(electionId)).toString();
    }

    public String vettingDue(String electionId) {
        return times.vettingDue(ElectionId.of(electionId)).toString();
    }

    public String rollDue(String electionId) {
        return times.rollDue(ElectionId.of(electionId)).toString();
    }

    public String opensAt(String electionId) {
        return times.opensAt(ElectionId.of(electionId)).toString();
    }

    public String reminderDue(String electionId) {
        return times.reminderDue(ElectionId.of(electionId)).toString();
    }

    public String closesAt(String electionId) {
        return times.closesAt(ElectionId.of(electionId)).toString();
    }

    public String publicationDue(String electionId) {
        return times.publicationDue(ElectionId.of(electionId)).toString();
    }

    public String challengeEnd(String electionId) {
        return times.challengeEnd(ElectionId.of(electionId)).toString();
    }
}
