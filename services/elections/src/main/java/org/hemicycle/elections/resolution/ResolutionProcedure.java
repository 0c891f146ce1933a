package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.QUORUM;
import static org.hemicycle.elections.resolution.ResolutionRule.SUPERSEDES_WHAT_IS;

import java.time.LocalDate;
import java.util.Set;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a resolution that people take before and at a meeting, but for votes. Each is one transaction. */
@Service
@Transactional
public class ResolutionProcedure {

    private final ResolutionFiles files;
    private final Chamber chamber;
    private final Presence presence;
    private final UnderWay underWay;
    private final ResolutionWorkflow workflow;

    ResolutionProcedure(
            ResolutionFiles files, Chamber chamber, Presence presence, UnderWay underWay, ResolutionWorkflow workflow) {
        this.files = files;
        this.chamber = chamber;
        this.presence = presence;
        this.underWay = underWay;
        this.workflow = workflow;
    }

    public ResolutionId draft(Proposal proposal) {
        if (proposal.supersedes() != null) {
            SUPERSEDES_WHAT_IS.require(
                    files.find(new ResolutionId(proposal.supersedes())).canBeSuperseded());
        }
        var rules = files.rulesOn(files.today());
        var resolution = Resolution.draft(proposal, rules.id(), files.today(), files.now());
        files.save(resolution);
        workflow.begin(
                resolution.id(),
                proposal.conditions().size(),
                proposal.validity().expiresOn() != null);
        return resolution.id();
    }

    public void circulate(ResolutionId id, IfMatch ifMatch) {
        files.change(id, ifMatch, resolution -> resolution.circulate(files.today(), files.now()));
        workflow.circulated(id);
    }

    /** A meeting takes it up; a written procedure still under way is closed first. */
    public void table(ResolutionId id, IfMatch ifMatch, LocalDate on, String meeting) {
        underWay.overtakeWritten(id);
        files.change(id, ifMatch, resolution -> resolution.table(on, meeting, files.now()));
    }

    public void amend(ResolutionId id, IfMatch ifMatch, TextVersion text) {
        files.change(id, ifMatch, resolution -> resolution.amend(text, files.now()));
    }

    public void defer(ResolutionId id, IfMatch ifMatch) {
        files.change(id, ifMatch, resolution -> resolution.defer(files.now()));
    }

    public void refer(ResolutionId id, IfMatch ifMatch, String subCommittee) {
        files.change(id, ifMatch, resolution -> resolution.refer(subCommittee, files.now()));
    }

    public void withdraw(ResolutionId id, IfMatch ifMatch) {
        underWay.overtakeWritten(id);
        files.change(id, ifMatch, resolution -> {
            underWay.callOffVote(resolution);
            resolution.withdraw(files.today(), files.now());
        });
        workflow.withdrawn(id);
    }

    /**
     * The chair asks whether anybody objects. Nobody: adopted. Somebody: a vote may follow.
     *
     * @param present by the codes of the holders; null: as registered
     */
    public void callForConsensus(
            ResolutionId id, IfMatch ifMatch, @Nullable Set<String> present, Set<String> objecting) {
        var resolution = files.find(id, ifMatch);
        resolution.requireInMeeting(files.now());
        var members = chamber.members(resolution, resolution.tabledOn(), presence.of(resolution, present));
        QUORUM.require(files.rulesOf(resolution)
                .majorityFor(resolution.origin().matter())
                .quorum()
                .isReached(new Voters(members).constituencies()));
        if (chamber.entitled(members, objecting).isEmpty()) {
            resolution.decide(Outcome.ADOPTED_BY_CONSENSUS, resolution.tabledOn(), files.now());
            files.save(resolution);
            workflow.decided(id, true);
        } else {
            resolution.objectedTo(files.now());
            files.save(resolution);
        }
    }
}
