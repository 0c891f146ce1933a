package org.hemicycle.membership.standing.contact;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which naming a contact is refused. */
public enum ContactRule implements Rule {
    IN_ORDER("house-rule:standing.contacts", "A contact takes over no earlier than the present one began"),
    ONE_CONTACT("house-rule:standing.contacts", "A government has one current contact of each kind");

    private final String clause;
    private final String sentence;

    ContactRule(String clause, String sentence) {
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
