package org.hemicycle.responsepolicy.publication;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which making something public, or taking it back, is refused. */
public enum PublicationRule implements Rule {
    RULES_IN_FORCE("house-rule:publication.rule-sets", "A rule set of publication is in force on the day"),
    ONE_AT_A_TIME("house-rule:publication.undo", "What was agreed on is let out or taken back before the next"),
    STILL_HELD(
            "house-rule:publication.undo",
            "What was agreed on can be taken back until it is out; afterwards it is corrected, not taken back"),
    PAGE_IS_PUBLIC("house-rule:publication.page", "A case page is added to once the case is public");

    private final String clause;
    private final String sentence;

    PublicationRule(String clause, String sentence) {
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
