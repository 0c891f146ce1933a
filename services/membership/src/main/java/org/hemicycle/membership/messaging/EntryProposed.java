package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.standing.proposal.ProposalEvent.Proposed;

/** In the ledger as described in contracts/events/membership/entry-proposed.v1.schema.json. */
record EntryProposed(UUID proposalId, String country, String act) {

    static final String TYPE = "membership.entry-proposed.v1";

    static EntryProposed of(Proposed event) {
        return new EntryProposed(event.proposal().value(), event.country(), event.act());
    }
}
