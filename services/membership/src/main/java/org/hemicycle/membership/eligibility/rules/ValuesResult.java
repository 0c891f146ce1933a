package org.hemicycle.membership.eligibility.rules;

/** Outcome of the Values Check. An eligible country that failed it may not join. */
public enum ValuesResult {
    PASSED,
    FAILED,
    NO_DATA
}
