package org.hemicycle.elections.selection;

/** How far a nomination has come. */
public enum NominationState {
    RECEIVED,
    INELIGIBLE,
    LONGLISTED,
    SHORTLISTED,
    SELECTED,
    RUNNER_UP,
    /** The runner-up took a seat that fell free. */
    STANDBY_SEATED,
    NOT_SELECTED,
    WITHDRAWN
}
