package org.hemicycle.membership.standing.proposal;

import static org.hemicycle.membership.standing.StandingRule.ONE_PROPOSAL;
import static org.hemicycle.membership.standing.StandingRule.OWN_LETTER;
import static org.hemicycle.membership.standing.StandingRule.RESOLUTION_NAMED;
import static org.hemicycle.membership.standing.StandingRule.TRANSITION;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an officer's entry: one person proposes, another approves or rejects. */
@Service
@Transactional
public class ProposalProcedure {

    private static final Set<Status> DECIDED_BY_COMMITTEE = Set.of(Status.INACTIVE, Status.SUSPENDED, Status.REMOVED);

    private final Proposals proposals;
    private final StandingProcedure standing;
    private final Clock clock;

    ProposalProcedure(Proposals proposals, StandingProcedure standing, Clock clock) {
        this.proposals = proposals;
        this.standing = standing;
        this.clock = clock;
    }

    /** @param basedOn the version of the participant that the officer had before them */
    public ProposalView propose(String country, int basedOn, Change change, Evidenced evidence, UUID officer) {
        if (change instanceof Change.SetStatus status) {
            OWN_LETTER.require(status.to() != Status.WITHDRAWN);
            TRANSITION.require(status.to() != Status.DEVELOPING, "a period begins by admission");
            RESOLUTION_NAMED.require(!DECIDED_BY_COMMITTEE.contains(status.to()) || evidence.document() != null);
        }
        ONE_PROPOSAL.require(!proposals.existsByIso3AndState(country, Proposal.State.OPEN));
        standing.check(country, change);
        var proposal = Proposal.of(country, basedOn, Act.of(change), evidence, officer, clock.instant());
        return proposals.save(proposal).view();
    }

    public ProposalView approve(ProposalId id, IfMatch match, UUID officer) {
        var proposal = find(id);
        match.require(proposal.version());
        proposal.approve(officer, clock.instant());
        standing.enterOn(
                proposal.basedOn(),
                proposal.iso3(),
                proposal.act().change(),
                proposal.evidence().basis(proposal.id()));
        return proposals.save(proposal).view();
    }

    public ProposalView reject(ProposalId id, IfMatch match, UUID officer) {
        var proposal = find(id);
        match.require(proposal.version());
        proposal.reject(officer, clock.instant());
        return proposals.save(proposal).view();
    }

    @Transactional(readOnly = true)
    public ProposalView view(ProposalId id) {
        return find(id).view();
    }

    @Transactional(readOnly = true)
    public List<ProposalView> open() {
        return proposals.findByStateOrderByProposedAt(Proposal.State.OPEN).stream()
                .map(Proposal::view)
                .toList();
    }

    private Proposal find(ProposalId id) {
        return proposals.findById(id).orElseThrow(() -> Refused.notFound("Proposal " + id));
    }
}
