package org.hemicycle.membership.standing.contact;

/** In what capacity somebody is a government's contact. */
public enum ContactKind {
    POINT_OF_CONTACT,
    /** The minister of record: letters go there too. */
    MINISTER
}
