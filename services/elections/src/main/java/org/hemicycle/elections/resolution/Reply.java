package org.hemicycle.elections.resolution;

/** What a member answers in a written procedure. */
public enum Reply {
    AGREE,
    /** With reasons; one is enough to send it to a meeting. */
    OBJECT,
    ABSTAIN,
    ASK_FOR_MEETING
}
