package org.hemicycle.membership.admission.rules;

/** Every clock that can run on a file. One at a time. */
public enum TimeLimit {
    /** The secretariat acknowledges the letter. */
    ACKNOWLEDGEMENT,
    /** The secretariat checks whether the file is complete. */
    CHECK,
    /** The government supplies what is missing. */
    CURE,
    /** A file that is not eligible waits for a better score; nobody is late, it is looked at again then. */
    WAIT,
    /** The secretariat asks the waiting government how its reforms go. */
    FOLLOW_UP,
    /** The co-chairs welcome the government. */
    WELCOME;

    /** Whether the government is the one who has to act. */
    public boolean isForGovernment() {
        return this == CURE;
    }
}
