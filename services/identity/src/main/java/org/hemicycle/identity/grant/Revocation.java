package org.hemicycle.identity.grant;

/** Why a grant ended before its tokens did. */
public enum Revocation {
    /** A code or refresh token that was used before came again: one of the two who hold it stole it. */
    USED_TWICE,
    /** Two used the same token at once. */
    USED_AT_ONCE,
    /** The application gave its tokens back. */
    BY_CLIENT
}
