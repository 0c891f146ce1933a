package org.hemicycle.membership.admission.dossier;

/** How a letter came in. */
public enum Channel {
    PORTAL,
    EMAIL,
    POST,
    HANDED_OVER
}
