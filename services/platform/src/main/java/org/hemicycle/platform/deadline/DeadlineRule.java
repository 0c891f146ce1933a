package org.hemicycle.platform.deadline;

import org.hemicycle.platform.rule.Rule;

/** Grounds on which a deadline, or a change to one, is refused. */
public enum DeadlineRule implements Rule {
    ZONE_IS_UNAMBIGUOUS(
            "house-rule:deadline.zone",
            "A time zone is named by region and city, such as America/New_York, or is UTC or UTC-12 (anywhere on Earth)"),
    SUSPENSION_ENDS_AFTER_IT_BEGINS("house-rule:deadline.suspension", "A suspension does not end before it begins"),
    SUSPENSION_IS_OPEN("house-rule:deadline.suspension", "Only a suspended deadline can be resumed"),
    EXTENSION_ENDS_LATER("house-rule:deadline.extension", "An extension ends later than the deadline it extends");

    private final String clause;
    private final String sentence;

    DeadlineRule(String clause, String sentence) {
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
