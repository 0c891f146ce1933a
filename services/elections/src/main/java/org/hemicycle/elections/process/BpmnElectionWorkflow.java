package org.hemicycle.elections.process;

import java.util.Map;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.hemicycle.platform.process.WorkItems;
import org.springframework.stereotype.Component;

/** The election of governments as drawn in bpmn/elections/government-election.bpmn. */
@Component
class BpmnElectionWorkflow implements ElectionWorkflow {

    static final String PROCESS = "government-election";
    static final String CLOSED_EARLY = "election.closed-early";
    static final String BALLOTS_OPENED = "election.ballots-opened";
    static final String RUN_OFF_COUNTED = "election.run-off-counted";
    static final String CHALLENGED = "election.challenged";
    static final String CANCELLED = "election.cancelled";

    private static final String FREEZE_ROLL = "FreezeRoll";

    private final Procedures procedures;
    private final WorkItems workItems;

    BpmnElectionWorkflow(Procedures procedures, WorkItems workItems) {
        this.procedures = procedures;
        this.workItems = workItems;
    }

    @Override
    public void begin(ElectionId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("electionId", id.toString()));
    }

    @Override
    public void vetted(ElectionId id, boolean ballotNeeded) {
        procedures.complete(id.toString(), "VetSlate", Map.of("ballotNeeded", ballotNeeded));
    }

    /** A ballot was prepared, and candidates have withdrawn since: then that is where the case waits. */
    @Override
    public void acclaimed(ElectionId id) {
        var ballotWasNeeded = workItems.ofCase(id.toString()).stream()
                .anyMatch(
                        item -> item.step().equals(FREEZE_ROLL) && item.state().equals("OPEN"));
        procedures.complete(id.toString(), ballotWasNeeded ? FREEZE_ROLL : "Acclaim", Map.of("acclaimed", true));
    }

    @Override
    public void rollFrozen(ElectionId id) {
        procedures.complete(id.toString(), FREEZE_ROLL, Map.of("acclaimed", false));
    }

    @Override
    public void openingApproved(ElectionId id) {
        procedures.complete(id.toString(), "ApproveOpening", Map.of());
    }

    @Override
    public void closedEarly(ElectionId id) {
        procedures.tell(id.toString(), CLOSED_EARLY, Map.of());
    }

    @Override
    public void ballotsOpened(ElectionId id) {
        procedures.tell(id.toString(), BALLOTS_OPENED, Map.of());
    }

    @Override
    public void runOffCounted(ElectionId id) {
        procedures.tell(id.toString(), RUN_OFF_COUNTED, Map.of());
    }

    @Override
    public void resultPublished(ElectionId id) {
        procedures.complete(id.toString(), "PublishResult", Map.of());
    }

    @Override
    public void challenged(ElectionId id) {
        procedures.tell(id.toString(), CHALLENGED, Map.of());
    }

    @Override
    public void challengeDecided(ElectionId id, boolean recount, boolean another) {
        var otherwise = another ? "ANOTHER" : "DISMISSED";
        procedures.complete(id.toString(), "DecideChallenge", Map.of("decision", recount ? "RECOUNT" : otherwise));
    }

    @Override
    public void cancelled(ElectionId id) {
        procedures.tell(id.toString(), CANCELLED, Map.of());
    }
}
