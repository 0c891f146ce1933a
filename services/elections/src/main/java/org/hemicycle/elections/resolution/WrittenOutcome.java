package org.hemicycle.elections.resolution;

/** How a written procedure ended. */
public enum WrittenOutcome {
    ADOPTED,
    /** Not enough replies, or not enough in favour, where silence does not count. */
    NOT_CARRIED,
    /** Somebody objected, or three asked for a meeting. */
    TO_MEETING,
    /** A meeting took it up first. */
    OVERTAKEN
}
