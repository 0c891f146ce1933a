package org.hemicycle.responsepolicy.document;

/** Who may read a document's shared copy. The original is for who holds the case's key, whatever the class. */
public enum DocumentClass {
    PUBLIC,
    /** From a date, or from the announced decision; until then as CONFIDENTIAL. */
    PUBLIC_AFTER,
    /** For the parties. */
    RESTRICTED,
    /** For assigned officers, and who filed. */
    CONFIDENTIAL
}
