package org.hemicycle.membership.standing.imports;

import static org.hemicycle.membership.standing.imports.EventType.Membership.ANY;
import static org.hemicycle.membership.standing.imports.EventType.Membership.BEGINS;
import static org.hemicycle.membership.standing.imports.EventType.Membership.PRESUPPOSED;

import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.Change.Join;
import org.hemicycle.membership.standing.Change.RaiseFlag;
import org.hemicycle.membership.standing.Change.SetStatus;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.Status;

/** The kinds of event in the list, and what each means for the standing. The reasons stand in docs/import.md. */
enum EventType {
    FOUNDED(BEGINS, on -> new Join(Status.ACTIVE, null, Ground.FOUNDING, on)),
    LETTER_OF_INTENT(BEGINS, on -> new Join(Status.DEVELOPING, Status.ACTIVE, Ground.LETTER_OF_INTENT, on)),
    JOINED(BEGINS, on -> new Join(Status.DEVELOPING, Status.ACTIVE, Ground.ADHESION, on)),
    ADHESION_ANNOUNCED(BEGINS, on -> new Join(Status.DEVELOPING, Status.ACTIVE, Ground.ADHESION, on)),
    ACTIVE_AGAIN(PRESUPPOSED, to(Status.ACTIVE)),
    INACTIVE(PRESUPPOSED, to(Status.INACTIVE)),
    SUSPENDED(PRESUPPOSED, to(Status.SUSPENDED)),
    REMOVED(PRESUPPOSED, to(Status.REMOVED)),
    REMOVED_AFTER_INACTIVITY(PRESUPPOSED, to(Status.REMOVED)),
    PERMANENTLY_SUSPENDED(PRESUPPOSED, to(Status.REMOVED)),
    WITHDRAWN_VOLUNTARY(PRESUPPOSED, to(Status.WITHDRAWN)),
    WARNING_LETTER(PRESUPPOSED, raises(Flag.CONTRARY_1)),
    SECOND_WARNING_LETTER(PRESUPPOSED, raises(Flag.PROCEDURAL_REVIEW)),
    UNDER_REVIEW_NEW_DEADLINE(PRESUPPOSED, raises(Flag.PROCEDURAL_REVIEW)),
    UNDER_PROCEDURAL_REVIEW(PRESUPPOSED, raises(Flag.PROCEDURAL_REVIEW)),
    ELIGIBILITY_WARNING_LETTER(PRESUPPOSED, raises(Flag.ELIGIBILITY_WARNING)),
    ELIGIBILITY_BELOW_MINIMUM(PRESUPPOSED, raises(Flag.ELIGIBILITY_WARNING)),
    RESPONSE_POLICY_LETTER(PRESUPPOSED, raises(Flag.RESPONSE_POLICY_CASE)),
    RESOLUTION_EXTENSION(PRESUPPOSED),
    INACTIVE_EXTENDED(PRESUPPOSED),
    RESPONSE_REPORT_SENT(PRESUPPOSED),
    POSTPONEMENT_REQUEST(PRESUPPOSED),
    RECOMMITMENT_LETTER(PRESUPPOSED),
    MEMBERSHIP_REQUEST(ANY),
    /** The plan calendar's affair. */
    COHORT_SHIFT_ODD_YEAR,
    COHORT_SHIFT_EVEN_YEAR,
    /** The affair of the committee's composition. */
    JOINED_STEERING_COMMITTEE;

    /** What an event says about being a member at the time. */
    enum Membership {
        BEGINS,
        PRESUPPOSED,
        ANY
    }

    private final Membership membership;
    private final Optional<Function<EffectiveDate, Change>> change;

    EventType(Membership membership, Function<EffectiveDate, Change> change) {
        this.membership = membership;
        this.change = Optional.of(change);
    }

    /** Something to remember that changes neither status nor flags. */
    EventType(Membership membership) {
        this.membership = membership;
        this.change = Optional.of(this::remark);
    }

    EventType() {
        this.membership = ANY;
        this.change = Optional.empty();
    }

    boolean presupposesMembership() {
        return membership == PRESUPPOSED;
    }

    /** Empty for what is kept elsewhere, or nowhere yet. */
    Optional<Change> change(EffectiveDate effective) {
        return change.map(make -> make.apply(effective));
    }

    Change remark(EffectiveDate effective) {
        return new Change.Remark(name(), effective);
    }

    private static Function<EffectiveDate, Change> to(Status status) {
        return on -> new SetStatus(status, null, on);
    }

    private static Function<EffectiveDate, Change> raises(Flag flag) {
        return on -> new RaiseFlag(flag, on);
    }
}
