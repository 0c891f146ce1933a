package org.hemicycle.platform.rights;

/** What the world may know of a case. */
public enum Openness {
    /** Anybody may read it. */
    PUBLIC,
    /** That it exists is no secret; what stands in it is. */
    KNOWN,
    /** Its existence is known to its parties and to the roles it names, and to nobody else. */
    CLOSED
}
