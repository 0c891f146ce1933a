package org.hemicycle.membership.processmatter;

/** What becomes of a matter of process. */
public enum ProcessMatterOutcome {
    /** Procedural review takes it up; the government bears its flag. */
    TAKEN_UP,
    NOT_TAKEN_UP
}
