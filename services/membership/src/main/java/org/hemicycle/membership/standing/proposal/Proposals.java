package org.hemicycle.membership.standing.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Proposals extends Repository<Proposal, ProposalId> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    List<Proposal> findByStateOrderByProposedAt(Proposal.State state);

    boolean existsByIso3AndState(String iso3, Proposal.State state);
}
