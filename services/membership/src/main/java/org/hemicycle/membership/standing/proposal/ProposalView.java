package org.hemicycle.membership.standing.proposal;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.membership.standing.CorrectionReason;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.Status;
import org.jspecify.annotations.Nullable;

/** A proposed entry as officers see it; people appear by their random ids. */
public record ProposalView(
        UUID id,
        int version,
        String country,
        int basedOn,
        String act,
        @Nullable Status to,
        @Nullable Ground ground,
        @Nullable Flag flag,
        @Nullable Boolean votes,
        @Nullable UUID entry,
        @Nullable CorrectionReason reason,
        EffectiveDate effective,
        Evidenced evidence,
        UUID proposedBy,
        Instant proposedAt,
        String state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {}
