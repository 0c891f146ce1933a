package org.hemicycle.identity.person;

import org.hemicycle.platform.rule.Rule;

/** Grounds on which the register of people refuses. */
public enum PersonRule implements Rule {
    CONTACT_OF_A_GOVERNMENT("house-rule:affiliations", "A point of contact belongs to a government"),
    ONE_PERSON_AN_ADDRESS("house-rule:addresses", "An e-mail address belongs to one person"),
    HELD_ONCE("house-rule:roles", "The role is held in that time already"),
    NOT_HELD("house-rule:roles", "The role or seat is not held, or begins later"),
    NOT_ONESELF("house-rule:segregation", "Nobody changes their own roles, seats or affiliation"),
    OPERATORS_BY_OPERATORS("house-rule:segregation", "An operator's roles are given and taken by operators"),
    ONE_AFFILIATION_AT_A_TIME("house-rule:affiliations", "A new affiliation begins after the one before"),
    SEAT_OF_ONES_CONSTITUENCY("house-rule:seats", "A seat belongs to somebody of its constituency");

    private final String clause;
    private final String sentence;

    PersonRule(String clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
