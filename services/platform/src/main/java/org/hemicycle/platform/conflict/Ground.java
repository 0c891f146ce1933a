package org.hemicycle.platform.conflict;

/** Why somebody is kept out of a case, as far as it may be told. Sealed grounds have no name here. */
public enum Ground {
    /** They said so themselves. */
    DECLARED,
    /** The case is about the government they belong to. */
    OWN_GOVERNMENT,
    /** Their organisation is filer, candidate, nominee or subject. */
    EMPLOYER,
    /** They are a national of the government that the case is about. */
    NATIONAL,
    /** They are filer, candidate or nominee themselves. Nobody sets that aside. */
    OWN_CASE
}
