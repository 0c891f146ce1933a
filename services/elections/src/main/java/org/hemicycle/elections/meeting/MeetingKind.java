package org.hemicycle.elections.meeting;

/** What kind of meeting it is. */
public enum MeetingKind {
    WORKING,
    MINISTERIAL,
    SPECIAL,
    VIRTUAL
}
