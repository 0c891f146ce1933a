package org.hemicycle.membership.standing;

/** What stands beside the status of a participating government; flags are cumulative and take no rights by themselves. */
public enum Flag {
    LATE,
    CONTRARY_1,
    ELIGIBILITY_WARNING,
    ELIGIBILITY_REVIEW,
    PROCEDURAL_REVIEW,
    RESPONSE_POLICY_CASE,
    /** Follows from the voting rights; never raised by itself. */
    NON_VOTING
}
