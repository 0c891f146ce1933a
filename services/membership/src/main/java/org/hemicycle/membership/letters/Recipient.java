package org.hemicycle.membership.letters;

/** To whom letters to a government go. Both get them, so that a change of contact loses nothing. */
public enum Recipient {
    POINT_OF_CONTACT,
    MINISTER_OF_RECORD
}
