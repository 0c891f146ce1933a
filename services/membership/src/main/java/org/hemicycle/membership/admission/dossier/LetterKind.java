package org.hemicycle.membership.admission.dossier;

/** What a letter on file is. */
public enum LetterKind {
    /** A letter of intent: the first one, or one from another ministry. */
    INTENT,
    /** Brings what a letter of intent lacked. */
    SUPPLEMENT
}
