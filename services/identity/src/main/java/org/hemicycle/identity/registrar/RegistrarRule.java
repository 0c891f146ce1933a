package org.hemicycle.identity.registrar;

import org.hemicycle.platform.rule.Rule;

/** Grounds on which the registrar refuses. */
public enum RegistrarRule implements Rule {
    ON_THE_ROLL("house-rule:credentials", "A credential is for a member on the frozen roll"),
    ONE_LIVE_CREDENTIAL("house-rule:credentials", "A member has one valid credential; another follows its revocation"),
    NONE_TO_REVOKE("house-rule:credentials", "The member has a valid credential");

    private final String clause;
    private final String sentence;

    RegistrarRule(String clause, String sentence) {
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
