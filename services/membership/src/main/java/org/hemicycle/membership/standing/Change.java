package org.hemicycle.membership.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be entered about a government's standing. */
public sealed interface Change {

    EffectiveDate effective();

    /**
     * Begins a membership period.
     *
     * @param alsoPossible the other status the evidence leaves open: a list of members does not say who had a plan
     */
    record Join(Status status, @Nullable Status alsoPossible, Ground ground, EffectiveDate effective)
            implements Change {}

    /** @param ground null for what follows from the status and flags before */
    record SetStatus(Status to, @Nullable Ground ground, EffectiveDate effective) implements Change {}

    record RaiseFlag(Flag flag, EffectiveDate effective) implements Change {}

    record LowerFlag(Flag flag, EffectiveDate effective) implements Change {}

    record SetVotingRights(boolean votes, EffectiveDate effective) implements Change {}

    /**
     * Says otherwise when an entry took effect, or on what ground: a later version of it.
     *
     * @param ground null for the same as before
     */
    record Correct(
            UUID entry, EffectiveDate effective, @Nullable Ground ground, CorrectionReason reason) implements Change {}

    /** Something happened that changes neither status nor flags, such as a letter. */
    record Remark(String code, EffectiveDate effective) implements Change {}
}
