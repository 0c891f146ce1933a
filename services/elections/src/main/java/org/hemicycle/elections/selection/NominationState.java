package org.hemicycle.elections.selection;

/** How far a nomination has come. */
public enum NominationState {
    RECEIVED,
    INELIGIBLE,
    LONGLISTED,
    SHORTLISTED,
    SELECTED,
    RUNNER_UP,
    NOT_SELECTED,
    WITHDRAWN
}
