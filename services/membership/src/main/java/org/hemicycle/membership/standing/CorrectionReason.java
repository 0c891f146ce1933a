package org.hemicycle.membership.standing;

/** Why an entry is corrected. */
public enum CorrectionReason {
    /** A source tells it otherwise, or more exactly. */
    SOURCE_FOUND,
    /** The source it rests on was itself corrected. */
    SOURCE_REVISED,
    /** What the source says was entered wrongly. */
    ENTERED_WRONGLY
}
