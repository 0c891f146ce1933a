package org.hemicycle.elections.seat;

/** The standing bodies inside the committee (governance 8.1). */
public enum SubCommittee {
    /** The four co-chairs. */
    GOVERNANCE_AND_LEADERSHIP,
    CRITERIA_AND_STANDARDS,
    /** Until 2016-17. */
    PEER_LEARNING_AND_SUPPORT,
    THEMATIC_LEADERSHIP,
    /** As in 2012. */
    FINANCE_AND_AUDIT
}
