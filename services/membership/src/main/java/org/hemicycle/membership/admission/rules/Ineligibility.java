package org.hemicycle.membership.admission.rules;

/** Why a file has to wait. */
public enum Ineligibility {
    NO_SCORE_PUBLISHED,
    BELOW_MINIMUM,
    NOT_ENOUGH_DATA,
    VALUES_CHECK_NOT_PASSED
}
