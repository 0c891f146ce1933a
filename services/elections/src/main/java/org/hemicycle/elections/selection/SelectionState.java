package org.hemicycle.elections.selection;

/** How far a selection has come. */
public enum SelectionState {
    CALLED,
    /** Who is eligible is published, and anybody may comment for a while. */
    LONGLISTED,
    /** The committee has scored; those it goes on with are published. */
    SHORTLISTED,
    /** Chosen, with a runner-up; every score is published. */
    CHOSEN,
    /** The Steering Committee has endorsed the choice. */
    ENDORSED
}
