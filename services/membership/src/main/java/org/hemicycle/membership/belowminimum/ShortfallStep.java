package org.hemicycle.membership.belowminimum;

/** What happens in the house about a member below the minimum, as codes that may stand in the ledger. */
public enum ShortfallStep {
    FOUND,
    NOTICE_WRITTEN,
    LETTER_SENT,
    LETTER_OVERDUE,
    STILL_BELOW,
    COMMITTEE_ASKED,
    COMMITTEE_OVERDUE,
    COMMITTEE_REVIEWED,
    NO_NEW_SCORE,
    LEFT
}
