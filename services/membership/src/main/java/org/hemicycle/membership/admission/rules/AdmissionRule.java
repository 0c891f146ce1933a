package org.hemicycle.membership.admission.rules;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of an admission can be refused, with the source it rests on. */
public enum AdmissionRule implements Rule {
    RULES_IN_FORCE("OGP Declaration, September 2011", "Rules of admission are in force on the day"),
    ONE_FILE_PER_COUNTRY(
            "house-rule:admission.one-file", "A country has at most one open file; a second letter joins it"),
    NOT_A_MEMBER_YET("house-rule:admission.members", "A government that takes part already does not ask to join"),
    FILE_IS_OPEN("house-rule:admission.closed-file", "A closed file stays as it is; a new letter opens a new one"),
    ACKNOWLEDGED_ONCE("house-rule:admission.acknowledgement", "A letter is acknowledged once, after its registration"),
    CHECK_IS_DUE("house-rule:admission.check", "A file is checked once its letter, or what was missing, has come in"),
    EVERY_ITEM_IS_JUDGED("house-rule:admission.check", "A check judges every required item, and no other"),
    ITEM_STANDS_ON_FILE("house-rule:admission.check", "An item is present only if a letter on file holds it"),
    ITEMS_WERE_ASKED_FOR("house-rule:admission.cure", "Items are supplied to a file that waits for them"),
    CURE_PERIOD_RUNS("house-rule:admission.cure", "Missing items are taken until the cure period ends"),
    CURE_PERIOD_IS_OVER("house-rule:admission.cure", "An incomplete file is closed when its cure period is over"),
    COMPLETE_BEFORE_ASSESSED("house-rule:admission.check", "Eligibility is assessed for a complete file"),
    FOLLOW_UP_IS_DUE("house-rule:admission.follow-up", "A waiting file is followed up when its year is over"),
    COMPLETE_AND_ELIGIBLE(
            "OGP brochure (2016), how to join", "Only a government that is complete and eligible is welcomed"),
    WELCOMED_BY_TODAY(
            "house-rule:admission.effect", "A welcome takes effect between the finding of eligibility and today"),
    LETTER_BEFORE_RECEIPT("house-rule:admission.dates", "A letter is not dated after its receipt"),
    RECEIVED_BY_TODAY("house-rule:admission.dates", "A letter is registered once it has been received");

    private final String clause;
    private final String sentence;

    AdmissionRule(String clause, String sentence) {
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
