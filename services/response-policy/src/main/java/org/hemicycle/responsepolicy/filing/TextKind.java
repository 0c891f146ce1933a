package org.hemicycle.responsepolicy.filing;

/** What a sealed text of a letter's file is. */
public enum TextKind {
    LETTER,
    SUPPLEMENT,
    WITHDRAWAL_REASON,
    /** An officer asks. */
    QUESTION,
    /** The filers answer. */
    ANSWER,
    /** Those who consent to be named on the case page, as they wrote it. */
    NAMES,
    /** The account of a filer who wants mail when there is something new. */
    MAIL;

    /** What the service opens by itself: to show it, or to act on it. */
    boolean isToBeShown() {
        return this == NAMES || this == MAIL;
    }

    boolean isDialogue() {
        return this == QUESTION || this == ANSWER;
    }
}
