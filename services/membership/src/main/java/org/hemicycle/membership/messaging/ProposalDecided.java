package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.standing.proposal.ProposalEvent.Approved;
import org.hemicycle.membership.standing.proposal.ProposalEvent.Rejected;

/** In the ledger as described in contracts/events/membership/proposal-decided.v1.schema.json. */
record ProposalDecided(UUID proposalId, String country, boolean approved) {

    static final String TYPE = "membership.proposal-decided.v1";

    static ProposalDecided of(Approved event) {
        return new ProposalDecided(event.proposal().value(), event.country(), true);
    }

    static ProposalDecided of(Rejected event) {
        return new ProposalDecided(event.proposal().value(), event.country(), false);
    }
}
