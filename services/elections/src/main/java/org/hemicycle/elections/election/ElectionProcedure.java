package org.hemicycle.elections.election;

import static org.hemicycle.elections.election.ElectionRule.ALL_DECIDED;
import static org.hemicycle.elections.election.ElectionRule.CALL_APPROVED;
import static org.hemicycle.elections.election.ElectionRule.ENDORSEMENT_NAMED;
import static org.hemicycle.elections.election.ElectionRule.REGIONS_KEPT;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.candidacy.CandidacyProcedure;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an election that people take up to its ballot, and its cancellation. Each is one transaction. */
@Service
@Transactional
public class ElectionProcedure {

    private final ElectionFiles files;
    private final Slate slate;
    private final CandidacyProcedure candidacies;
    private final ElectionWorkflow workflow;
    private final RunOffs runOffs;
    private final ObjectProvider<Ballots> ballots;

    ElectionProcedure(
            ElectionFiles files,
            Slate slate,
            CandidacyProcedure candidacies,
            ElectionWorkflow workflow,
            RunOffs runOffs,
            ObjectProvider<Ballots> ballots) {
        this.files = files;
        this.slate = slate;
        this.candidacies = candidacies;
        this.workflow = workflow;
        this.runOffs = runOffs;
        this.ballots = ballots;
    }

    /** @param terms what is left out of them is as the rules say */
    public ElectionId draft(
            String title, int seats, LocalDate termStart, DraftTerms terms, List<Continuing> continuing) {
        var rules = files.rulesOn(files.today());
        var plan = new Plan(
                ElectionKind.GOVERNMENT_SEATS,
                title,
                seats,
                terms.method() == null ? rules.method().value() : terms.method(),
                termStart,
                terms.ladder());
        var election = Election.draft(plan, continuing, rules);
        files.save(election);
        return election.id();
    }

    /** @param approval of the co-chairs, as referred to in their papers */
    public void call(ElectionId id, IfMatch ifMatch, String approval, Dates set) {
        CALL_APPROVED.require(!approval.isBlank());
        files.change(id, ifMatch, election -> {
            var dates = Timetable.of(files.today(), set, files.rulesOf(election), files.calendar());
            election.call(dates, approval, files.now());
        });
        workflow.begin(id);
    }

    /** The diagram's timer finds the later day by itself. */
    public void extendNominations(ElectionId id, IfMatch ifMatch, LocalDate until, String reason) {
        files.change(id, ifMatch, election -> election.extendNominations(until, reason, files.now()));
    }

    public void vet(ElectionId id, IfMatch ifMatch) {
        ALL_DECIDED.require(slate.undecided(id) == 0);
        var endorsed = slate.endorsed(id);
        files.change(id, ifMatch, election -> election.vetted(slate.names(endorsed), files.now()));
        workflow.vetted(id, endorsed.size() > files.find(id).plan().seats());
    }

    /** @param deviationAccepted the co-chairs take note that a region is left outside its bounds */
    public void acclaim(ElectionId id, IfMatch ifMatch, String endorsement, boolean deviationAccepted) {
        ENDORSEMENT_NAMED.require(!endorsement.isBlank());
        files.change(id, ifMatch, election -> {
            var endorsed = slate.endorsed(id);
            var deviations = Regions.deviations(election, files.rulesOf(election), endorsed);
            REGIONS_KEPT.require(deviations.isEmpty() || deviationAccepted, String.join(", ", deviations));
            election.acclaim(slate.names(endorsed), endorsement, deviations, files.now());
        });
        workflow.acclaimed(id);
    }

    void checkCancel(ElectionId id, IfMatch ifMatch) {
        files.find(id, ifMatch).requireCancellable();
    }

    void cancel(ElectionId id, IfMatch ifMatch, String reason, @Nullable String resolution) {
        var called = files.find(id).isCalled();
        files.change(id, ifMatch, election -> {
            if (election.isFrozen() && election.frozen().openingApproved()) {
                ballots.getObject().close(id);
            }
            election.cancel(reason, resolution, files.now());
        });
        candidacies.abandon(id);
        runOffs.abandon(id);
        if (called) {
            workflow.cancelled(id);
        }
    }
}
