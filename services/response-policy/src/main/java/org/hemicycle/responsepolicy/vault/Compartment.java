package org.hemicycle.responsepolicy.vault;

/** Under which of a case's two keys content is sealed. */
public enum Compartment {
    /** Letters, names, messages, notes, originals: for who is assigned, and who filed. */
    CASE,
    /** Copies made to be shown to parties or the public; the service opens them after its rights check. */
    SHARED
}
