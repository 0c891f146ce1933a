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
    NAMES;

    /** What is opened for publication, and not to officers alone. */
    boolean isToBeShown() {
        return this == NAMES;
    }

    boolean isDialogue() {
        return this == QUESTION || this == ANSWER;
    }
}
