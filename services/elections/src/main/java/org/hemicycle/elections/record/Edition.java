package org.hemicycle.elections.record;

/** Who a record is for: everybody, or the auditors, who get the roll and the opened ballots as well. */
public enum Edition {
    PUBLIC,
    AUDITORS
}
