package org.hemicycle.membership.eligibility.rules;

/** How well a value of the rules is known. Only a confirmed value may be cited as a rule of the partnership. */
public enum EvidenceTag {
    /** Read in a public source. */
    CONFIRMED,
    /** Recalled or deduced, not read again. */
    UNCONFIRMED,
    /** No such rule was found: the value is the secretariat's. */
    DEFAULT
}
