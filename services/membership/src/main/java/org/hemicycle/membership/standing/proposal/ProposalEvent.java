package org.hemicycle.membership.standing.proposal;

import java.time.Instant;

/** What can happen to a proposed entry. */
public sealed interface ProposalEvent {

    ProposalId proposal();

    record Proposed(ProposalId proposal, String country, String act, Instant at) implements ProposalEvent {}

    record Approved(ProposalId proposal, String country, Instant at) implements ProposalEvent {}

    record Rejected(ProposalId proposal, String country, Instant at) implements ProposalEvent {}
}
