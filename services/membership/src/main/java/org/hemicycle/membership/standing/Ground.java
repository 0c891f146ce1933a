package org.hemicycle.membership.standing;

/** Why a status was taken on. Kept apart from the status: before 2018 "inactive" was also the word of the values track. */
public enum Ground {
    /** Founding government of September 2011, with its first plan. */
    FOUNDING,
    /** A letter of intent was accepted. */
    LETTER_OF_INTENT,
    /** The source says that it joined or announced its adhesion, without naming the letter. */
    ADHESION,
    /** No source names the beginning: deduced from a later line about a member. */
    PRESUMED,
    FIRST_PLAN,
    /** Process track: contrary to process, procedural review. */
    PROCESS,
    /** Values track: Response Policy. */
    VALUES,
    ELIGIBILITY,
    /** What had led to inactivity or suspension is cured. */
    CURED,
    OWN_LETTER
}
