package org.hemicycle.membership.admission.rules;

/** Why an applicant cannot join at all (membership rules, 5.3). */
public enum OutOfScope {
    NOT_A_UN_MEMBER,
    NOT_A_NATIONAL_GOVERNMENT
}
