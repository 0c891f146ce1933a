package org.hemicycle.responsepolicy.filing;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which an act of a filer, or an officer's question to one, is refused. */
public enum FilingRule implements Rule {
    RULES_IN_FORCE("house-rule:filing.rule-sets", "A rule set of the Response Policy is in force on the day of filing"),
    KIND_ADMITTED(
            "Response Policy (September 2017), who may file",
            "A letter is filed by an entity, not by an individual acting on his or her own behalf"),
    ENOUGH_TO_BEGIN(
            "house-rule:filing.least-content",
            "A letter names a country, who files and as what, and at least one concern with its words and category"),
    COUNTRY_OFTEN_ENOUGH("house-rule:filing.countries", "A letter names each country once"),
    ONE_LETTER_PER_CODE("house-rule:filing.receipt-code", "A receipt code is for one letter"),
    CODE_AS_GIVEN("house-rule:filing.receipt-code", "A letter is begun with a receipt code that the server gave"),
    STILL_DRAFT(
            "house-rule:filing.order", "A letter can be changed until it is submitted; afterwards it is supplemented"),
    STILL_FILED("house-rule:filing.order", "This can be done with a letter that is submitted and not withdrawn"),
    ANSWERS_A_QUESTION("house-rule:filing.dialogue", "An answer names a question about the same letter");

    private final String clause;
    private final String sentence;

    FilingRule(String clause, String sentence) {
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
