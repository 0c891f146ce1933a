package org.hemicycle.responsepolicy.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to the committee and what became of it; three days are kept apart. */
public record DecisionView(
        UUID id,
        Question question,
        boolean ofSubCommittee,
        @Nullable String toStatus,
        @Nullable LocalDate reviewOn,
        Instant askedAt,
        Answer.@Nullable Outcome outcome,
        @Nullable String by,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String resolution,
        List<Milestone> milestones) {

    public DecisionView {
        milestones = List.copyOf(milestones);
    }

    static DecisionView of(CaseDecision found) {
        var reply = found.reply();
        return new DecisionView(
                found.id().value(),
                found.question(),
                found.question().isOfSubCommittee(),
                found.toStatus(),
                found.reviewOn(),
                found.askedAt(),
                reply.outcome(),
                reply.decidedBy(),
                reply.inFavour(),
                reply.against(),
                reply.abstained(),
                reply.decidedOn(),
                reply.announcedOn(),
                reply.effectiveOn(),
                reply.resolution(),
                found.milestones());
    }
}
