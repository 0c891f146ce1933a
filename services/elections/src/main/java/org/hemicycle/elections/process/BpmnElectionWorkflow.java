package org.hemicycle.elections.process;

import java.util.Map;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** The election of governments as drawn in bpmn/elections/government-election.bpmn. */
@Component
class BpmnElectionWorkflow implements ElectionWorkflow {

    static final String PROCESS = "government-election";
    static final String CLOSED_EARLY = "election.closed-early";
    static final String BALLOTS_OPENED = "election.ballots-opened";
    static final String CHALLENGED = "election.challenged";
    static final String CANCELLED = "election.cancelled";

    private final Procedures procedures;

    BpmnElectionWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(ElectionId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("electionId", id.toString()));
    }

    @Override
    public void vetted(ElectionId id, boolean ballotNeeded) {
        procedures.complete(id.toString(), "VetSlate", Map.of("ballotNeeded", ballotNeeded));
    }

    @Override
    public void acclaimed(ElectionId id) {
        procedures.complete(id.toString(), "Acclaim", Map.of());
    }

    @Override
    public void rollFrozen(ElectionId id) {
        procedures.complete(id.toString(), "FreezeRoll", Map.of());
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
