package org.hemicycle.identity.person;

import org.hemicycle.platform.rule.Rule;

/** Grounds on which the register of people refuses. */
public enum PersonRule implements Rule {
    CONTACT_OF_A_GOVERNMENT("house-rule:affiliations", "A point of contact belongs to a government"),
    ONE_PERSON_AN_ADDRESS("house-rule:addresses", "An e-mail address belongs to one person");

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
