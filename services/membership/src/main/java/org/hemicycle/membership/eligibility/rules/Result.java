package org.hemicycle.membership.eligibility.rules;

/** What a score means under the rules of its campaign. */
public enum Result {
    PASS,
    FAIL,
    /** Too few areas were assessed: neither pass nor fail, whatever the points. */
    NOT_ENOUGH_DATA
}
