package org.hemicycle.membership.standing.proposal;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.membership.standing.Basis;
import org.jspecify.annotations.Nullable;

/** What a proposed entry rests on, in the proposer's words. */
public record Evidenced(
        String legalBasis,
        @Nullable String document,
        @Nullable LocalDate publishedOn,
        @Nullable String publicUrl) {

    Basis basis(ProposalId proposal) {
        return new Basis("entry:" + proposal, legalBasis, document, publishedOn, publicUrl, List.of());
    }
}
