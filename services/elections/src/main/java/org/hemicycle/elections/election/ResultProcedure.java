package org.hemicycle.elections.election;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.BallotsOpened;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps from the opened box to the result that nobody can challenge any more. */
@Service
@Transactional
public class ResultProcedure {

    private final ElectionFiles files;
    private final Slate slate;
    private final Counts counts;
    private final ResultTable results;
    private final RunOffs runOffs;
    private final ElectionWorkflow workflow;

    ResultProcedure(
            ElectionFiles files,
            Slate slate,
            Counts counts,
            ResultTable results,
            RunOffs runOffs,
            ElectionWorkflow workflow) {
        this.files = files;
        this.slate = slate;
        this.counts = counts;
        this.results = results;
        this.runOffs = runOffs;
        this.workflow = workflow;
    }

    /**
     * Takes part in the trustees' transaction. If they are faster than the close, the close finds the ballots itself: both
     * hold the election's row, so that one of the two sees the other.
     */
    @EventListener
    public void opened(BallotsOpened opening) {
        var id = opening.ballots().election();
        if (files.isElection(id) && files.take(id).state() == ElectionState.CLOSED) {
            workflow.ballotsOpened(id);
        }
    }

    void checkPublish(ElectionId id, IfMatch ifMatch, Announcement announced) {
        var election = files.find(id, ifMatch);
        election.requireTallied();
        counts.requirePublishable(election, announced);
    }

    void publish(ElectionId id, IfMatch ifMatch, Announcement announced) {
        files.change(id, ifMatch, election -> {
            election.requireTallied();
            counts.requirePublishable(election, announced);
            election.publish(counts.announced(election), files.endOf(election, ElectionTerm.CHALLENGE), files.now());
        });
        runOffs.publish(id);
        workflow.resultPublished(id);
    }

    /** @return the challenge's number within the election, from 1 */
    public int challenge(ElectionId id, IfMatch ifMatch, String country, String grounds) {
        var number = new int[1];
        followed(id, ifMatch, election -> {
            var candidate = isCandidate(id, country);
            number[0] = election.challenge(country, grounds, candidate, enough(election), files.now());
        });
        return number[0];
    }

    public void support(ElectionId id, IfMatch ifMatch, int number, String country) {
        followed(id, ifMatch, election -> election.support(number, country, enough(election), files.now()));
    }

    /** The diagram hears of the first that stands; those that follow wait for the same decision. */
    private void followed(ElectionId id, IfMatch ifMatch, Consumer<Election> step) {
        var before = files.find(id).state();
        files.change(id, ifMatch, step);
        var after = files.find(id).state();
        if (after == ElectionState.CHALLENGED && before != ElectionState.CHALLENGED) {
            workflow.challenged(id);
        }
    }

    private int enough(Election election) {
        return files.rulesOf(election).challengers().value();
    }

    public boolean isCandidate(ElectionId id, String country) {
        return slate.names(slate.published(id)).contains(country);
    }

    void checkDecision(ElectionId id, IfMatch ifMatch, int number) {
        files.find(id, ifMatch).requireDecidable(number);
    }

    void decideChallenge(ElectionId id, IfMatch ifMatch, int number, boolean recount, String reason) {
        files.change(id, ifMatch, election -> election.decide(number, recount, reason, files.now()));
        workflow.challengeDecided(id, recount, files.find(id).challenges().areOpen());
    }

    /** The newest count, published or not, without what will be withheld. */
    @Transactional(readOnly = true)
    public Optional<ResultView> newest(ElectionId id) {
        return results.of(id).stream().reduce((earlier, later) -> later).map(PublicResults::release);
    }

    /** Every count whose result was published, in order. */
    @Transactional(readOnly = true)
    public List<ResultView> results(ElectionId id) {
        return files.find(id).state().hasResult()
                ? results.of(id).stream().map(PublicResults::release).toList()
                : List.of();
    }
}
