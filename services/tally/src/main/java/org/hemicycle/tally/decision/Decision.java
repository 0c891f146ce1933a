package org.hemicycle.tally.decision;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.decision.Vote.CastingVote;

/** The outcome of a vote and the lines that lead to it. */
public record Decision(Result result, List<String> trace) {

    public Decision {
        trace = List.copyOf(trace);
    }

    /** What a vote came to. */
    public enum Result {
        ADOPTED,
        REJECTED,
        NO_QUORUM,
        /** Level, in an election of members: the ladder for ties applies. */
        TIED
    }

    public static Decision of(Vote vote, Threshold threshold, Quorum quorum) {
        var trace = new ArrayList<String>();
        for (var each : vote.constituencies()) {
            trace.add("%s: %d of %d present, %d needed."
                    .formatted(each.name(), each.present(), each.inOffice(), quorum.needed(each)));
        }
        if (!quorum.isReached(vote.constituencies())) {
            return new Decision(Result.NO_QUORUM, trace);
        }
        long basis = vote.of(threshold.basis());
        trace.add("%d in favour, %d against, %d abstained; %s: %d, needed: %s %s of it."
                .formatted(
                        vote.inFavour(),
                        vote.against(),
                        vote.abstained(),
                        threshold.basis(),
                        basis,
                        threshold.moreThan() ? "more than" : "at least",
                        threshold.share()));
        return new Decision(decide(vote, threshold, basis, trace), trace);
    }

    private static Result decide(Vote vote, Threshold threshold, long basis, List<String> trace) {
        if (vote.inFavour() != vote.against() || vote.cast() == 0) {
            return vote.cast() > 0 && threshold.reachedBy(vote.inFavour(), basis) ? Result.ADOPTED : Result.REJECTED;
        }
        if (vote.motion() == Motion.ELECTION_OF_MEMBERS) {
            trace.add("A tie in an election of members: no casting vote.");
            return Result.TIED;
        }
        if (vote.castingVote() == CastingVote.NOT_USED) {
            trace.add("A tie, and the chair did not use the casting vote.");
            return Result.REJECTED;
        }
        trace.add("A tie; the chair's casting vote: " + vote.castingVote() + ".");
        boolean enough = threshold.reachedBy(vote.inFavour() + 1L, basis + (threshold.basis() == Basis.CAST ? 1 : 0));
        return vote.castingVote() == CastingVote.IN_FAVOUR && enough ? Result.ADOPTED : Result.REJECTED;
    }
}
