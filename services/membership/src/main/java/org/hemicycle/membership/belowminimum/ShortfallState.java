package org.hemicycle.membership.belowminimum;

/** How far it has come with a member below the minimum. */
public enum ShortfallState {
    /** The score is public; nothing has been written yet. */
    FOUND,
    /** Warned by a letter with a deadline. */
    WARNED,
    /** Told and listed: the first year. */
    NOTICED,
    /** The deadline is over: the Criteria and Standards subcommittee reviews the participation. */
    WITH_COMMITTEE,
    /** The subcommittee has reviewed; the score is still below. */
    REVIEWED,
    /** Under Eligibility Review after years in a row. */
    ELIGIBILITY_REVIEW,
    /** A later score passes. */
    CURED,
    /** The government no longer takes part. */
    LEFT;

    public boolean isOpen() {
        return this != CURED && this != LEFT;
    }
}
