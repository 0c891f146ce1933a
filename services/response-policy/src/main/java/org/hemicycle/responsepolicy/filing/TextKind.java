package org.hemicycle.responsepolicy.filing;

/** What a sealed text of a letter's file is. */
public enum TextKind {
    LETTER,
    SUPPLEMENT,
    WITHDRAWAL_REASON,
    /** An officer asks. */
    QUESTION,
    /** The filers answer. */
    ANSWER;

    boolean isDialogue() {
        return this == QUESTION || this == ANSWER;
    }
}
