package org.hemicycle.identity.account;

import org.hemicycle.platform.rule.Rule;

/** Grounds on which accounts refuse. */
public enum AccountRule implements Rule {
    ADDRESS_NEEDED("house-rule:invitations", "An invitation goes to an e-mail address"),
    OPERATORS_BY_OPERATORS("house-rule:segregation", "An operator is invited, and helped in again, by operators"),
    NOT_ONESELF("house-rule:segregation", "Nobody makes a link for themselves"),
    SOMETHING_TO_RESET("house-rule:passkeys", "Passkeys are reset of who has one");

    private final String clause;
    private final String sentence;

    AccountRule(String clause, String sentence) {
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
