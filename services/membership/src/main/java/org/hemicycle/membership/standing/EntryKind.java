package org.hemicycle.membership.standing;

/** What an entry of the history is about. */
public enum EntryKind {
    STATUS,
    FLAG_RAISED,
    FLAG_LOWERED,
    VOTING_RIGHTS,
    REMARK
}
