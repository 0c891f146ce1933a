package org.hemicycle.elections.election;

import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.round.RoundCounted;
import org.hemicycle.elections.round.RoundPurpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A tie that decides a seat, where the declared ladder asks for a run-off: it is called, and then the count is finished. */
@Service
@Transactional
public class RunOffSteps {

    private final ElectionFiles files;
    private final Counts counts;
    private final ResultTable results;
    private final RunOffs runOffs;
    private final ElectionWorkflow workflow;

    RunOffSteps(ElectionFiles files, Counts counts, ResultTable results, RunOffs runOffs, ElectionWorkflow workflow) {
        this.files = files;
        this.counts = counts;
        this.results = results;
        this.runOffs = runOffs;
        this.workflow = workflow;
    }

    /** @return whether one is held now */
    public boolean callRunOff(ElectionId id) {
        var election = files.take(id);
        election.requireTallied();
        var tied = runOffs.due(election, counts.announced(election));
        if (!tied.isEmpty()) {
            runOffs.call(election, tied);
        }
        return !tied.isEmpty();
    }

    /** Takes part in the transaction in which the run-off was counted. */
    @EventListener
    public void counted(RoundCounted round) {
        if (round.purpose() == RoundPurpose.RUN_OFF) {
            workflow.runOffCounted(new ElectionId(round.owner()));
        }
    }

    /** The same ballots, with the votes of the run-off beside them. */
    public void finishCount(ElectionId id) {
        files.change(id, election -> {
            var opened = counts.opened(id);
            var number =
                    results.insert(id, "RUN_OFF", opened.listHash(), counts.document(election, opened), files.now());
            election.tallied(number, opened.listHash(), opened.rankings().size(), files.now());
        });
    }
}
