package org.hemicycle.membership.eligibility.rules;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The rule book as shipped, for tests. */
public final class RuleBooks {

    private RuleBooks() {}

    public static EligibilityRuleBook shipped() {
        try {
            return new EligibilityRulesConfiguration().eligibilityRuleBook();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
