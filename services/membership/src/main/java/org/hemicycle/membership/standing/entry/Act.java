package org.hemicycle.membership.standing.entry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.CorrectionReason;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.Status;
import org.jspecify.annotations.Nullable;

/** What an officer wants to enter, flat, as it goes through JSON. What its kind does not have is null. */
record Act(
        Kind kind,
        @Nullable Status toStatus,
        @Nullable Ground ground,
        @Nullable Flag flag,
        @Nullable Boolean votes,
        @Nullable UUID entry,
        @Nullable CorrectionReason reason,
        LocalDate earliest,
        LocalDate latest) {

    enum Kind {
        STATUS,
        FLAG_RAISED,
        FLAG_LOWERED,
        VOTING_RIGHTS,
        CORRECTION
    }

    static Act of(Change change) {
        var from = change.effective().earliest();
        var to = change.effective().latest();
        return switch (change) {
            case Change.SetStatus e -> new Act(Kind.STATUS, e.to(), e.ground(), null, null, null, null, from, to);
            case Change.RaiseFlag e -> new Act(Kind.FLAG_RAISED, null, null, e.flag(), null, null, null, from, to);
            case Change.LowerFlag e -> new Act(Kind.FLAG_LOWERED, null, null, e.flag(), null, null, null, from, to);
            case Change.SetVotingRights e ->
                new Act(Kind.VOTING_RIGHTS, null, null, null, e.votes(), null, null, from, to);
            case Change.Correct e ->
                new Act(Kind.CORRECTION, null, e.ground(), null, null, e.entry(), e.reason(), from, to);
            case Change.Join e -> throw new IllegalArgumentException("Admission is a procedure of its own");
            case Change.Remark e -> throw new IllegalArgumentException("A remark changes nothing");
        };
    }

    Change change() {
        var effective = new EffectiveDate(earliest, latest);
        return switch (kind) {
            case STATUS -> new Change.SetStatus(requireNonNull(toStatus), ground, effective);
            case FLAG_RAISED -> new Change.RaiseFlag(requireNonNull(flag), effective);
            case FLAG_LOWERED -> new Change.LowerFlag(requireNonNull(flag), effective);
            case VOTING_RIGHTS -> new Change.SetVotingRights(requireNonNull(votes), effective);
            case CORRECTION -> new Change.Correct(requireNonNull(entry), effective, ground, requireNonNull(reason));
        };
    }
}
