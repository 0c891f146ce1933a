package org.hemicycle.membership.admission;

import java.util.EnumSet;
import java.util.Set;

/** Where a file stands. */
public enum Stage {
    /** Registered; the acknowledgement is pending. */
    RECEIVED,
    /** The secretariat checks whether anything is missing, then eligibility is assessed. */
    UNDER_CHECK,
    /** Waits for what is missing until the cure period ends. */
    INCOMPLETE,
    /** Complete, and waits for a score that passes. Reopens by itself. */
    INELIGIBLE,
    /** Complete and eligible; the welcome is pending. */
    ELIGIBLE,
    ADMITTED,
    /** Closed without prejudice: the government may write again. */
    CLOSED_INCOMPLETE,
    OUT_OF_SCOPE,
    WITHDRAWN_BY_APPLICANT;

    static final Set<Stage> OPEN = EnumSet.range(RECEIVED, ELIGIBLE);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
