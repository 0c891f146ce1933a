package org.hemicycle.identity.account;

/** Why a password is not accepted. The page says it under {@code activation.<name>}. */
public enum Weakness {
    TOO_SHORT,
    TOO_LONG,
    /** Known from breaches, or one of those with something added. */
    KNOWN,
    /** It repeats the person's own address or name. */
    ABOUT_YOU
}
