package org.hemicycle.membership.standing;

import static org.hemicycle.membership.standing.Status.ACTIVE;
import static org.hemicycle.membership.standing.Status.DEVELOPING;
import static org.hemicycle.membership.standing.Status.INACTIVE;
import static org.hemicycle.membership.standing.Status.REMOVED;
import static org.hemicycle.membership.standing.Status.SUSPENDED;
import static org.hemicycle.membership.standing.Status.WITHDRAWN;

import java.util.Set;

/** Which status may follow which, and on what ground when none is given. */
final class StateMachine {

    private StateMachine() {}

    /**
     * A government without a plan can become inactive too: Pakistan joined in 2016, never delivered one and was inactive
     * from 2021.
     */
    static Set<Status> after(Status status) {
        return switch (status) {
            case DEVELOPING -> Set.of(ACTIVE, INACTIVE, SUSPENDED, WITHDRAWN);
            case ACTIVE -> Set.of(INACTIVE, SUSPENDED, WITHDRAWN);
            case INACTIVE -> Set.of(ACTIVE, SUSPENDED, REMOVED, WITHDRAWN);
            case SUSPENDED -> Set.of(ACTIVE, REMOVED, WITHDRAWN);
            case REMOVED, WITHDRAWN -> Set.of(); // a return is a new period
        };
    }

    /** The track follows the open case: Azerbaijan became inactive in 2016 on a Response Policy case. */
    static Ground ground(Status from, Ground fromGround, Status to, boolean responsePolicyCase) {
        var sanctioned = from == INACTIVE || from == SUSPENDED;
        return switch (to) {
            case ACTIVE -> sanctioned ? Ground.CURED : Ground.FIRST_PLAN;
            case WITHDRAWN -> Ground.OWN_LETTER;
            case INACTIVE -> responsePolicyCase ? Ground.VALUES : Ground.PROCESS;
            case SUSPENDED, REMOVED -> sanctioned ? fromGround : Ground.VALUES;
            case DEVELOPING -> Ground.LETTER_OF_INTENT;
        };
    }

    /** Flags that end with their reason when a government is active again. */
    static Set<Flag> cured(Ground ground) {
        return switch (ground) {
            case PROCESS -> Set.of(Flag.LATE, Flag.CONTRARY_1, Flag.PROCEDURAL_REVIEW);
            case VALUES -> Set.of(Flag.RESPONSE_POLICY_CASE);
            case ELIGIBILITY -> Set.of(Flag.ELIGIBILITY_WARNING, Flag.ELIGIBILITY_REVIEW);
            default -> Set.of();
        };
    }
}
