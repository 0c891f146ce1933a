package org.hemicycle.identity.session;

/** Why a session ended before its time. */
public enum SessionEnd {
    SIGNED_OUT,
    BY_PERSON,
    BY_OFFICER,
    PASSWORD_CHANGED,
    PASSKEYS_RESET
}
