package org.hemicycle.identity.passkey;

import org.hemicycle.platform.rule.Rule;

/** Grounds on which passkeys refuse. */
public enum PasskeyRule implements Rule {
    FRESH_PROOF("house-rule:passkeys", "Sign in again first: the last proof is too old"),
    FIRST_WITH_THE_OTHER("house-rule:passkeys", "Another passkey is added with one that is registered"),
    NOT_ACCEPTED("house-rule:passkeys", "The passkey's answer is not accepted");

    private final String clause;
    private final String sentence;

    PasskeyRule(String clause, String sentence) {
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
