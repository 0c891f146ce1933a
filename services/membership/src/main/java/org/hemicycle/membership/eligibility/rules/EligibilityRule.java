package org.hemicycle.membership.eligibility.rules;

import java.util.Map;
import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of scoring can be refused, with the source it rests on. */
public enum EligibilityRule implements Rule {
    RULES_IN_FORCE(
            "OGP, eligibility criteria since September 2011", "A rule set of eligibility is in force on the day"),
    ONE_CAMPAIGN_PER_YEAR("OGP, Eligibility Criteria (1 June 2018)", "A review year has one campaign"),
    CAMPAIGN_IS_OPEN("house-rule:eligibility.published-campaign", "Scores are drafted in an open campaign"),
    NOT_IN_THE_FUTURE("house-rule:eligibility.published-evidence", "Nothing is scored or published ahead of its day"),
    FROZEN_SOURCES(
            "house-rule:eligibility.frozen-sources",
            "Evidence comes from an edition frozen with the campaign, or the finding says why it does not"),
    ONE_FINDING_PER_COUNTRY("house-rule:eligibility.one-finding", "A run has one line per country"),
    RAW_VALUE_FITS_TABLE("house-rule:eligibility.raw-value", "A raw value is one the area's table can read"),
    INDICATOR_ON_SCALE("V-Dem codebook v16, CSO indicators", "An indicator of the Values Check lies between 0 and 4"),
    TOTAL_FITS_COMPONENTS(
            "house-rule:eligibility.published-total", "A published total agrees with the points known per area"),
    VERDICT_AGREES(
            "house-rule:eligibility.published-total", "An imported score gives the result that its source names"),
    SHEET_IS_DRAFT("house-rule:eligibility.four-eyes", "A sheet is checked while it is a draft"),
    FOUR_EYES("house-rule:eligibility.four-eyes", "A sheet is checked by another person than the one who drafted it"),
    CHECKED_BEFORE_PUBLISHED("house-rule:eligibility.four-eyes", "Only a checked sheet is published"),
    COMMENT_WINDOW(
            "house-rule:eligibility.comment-window",
            "A government whose result would change may comment before the score is published"),
    PUBLISHED_STAYS(
            "house-rule:eligibility.correction", "A published sheet stays as it is; a correction is a new version"),
    CORRECT_WHAT_IS_PUBLISHED("house-rule:eligibility.correction", "Only the latest published version is corrected"),
    ONE_OPEN_VERSION("house-rule:eligibility.correction", "A country's score of a year has one open version at a time"),
    REASON_GIVEN("house-rule:eligibility.correction", "A correction gives its reason");

    private final String clause;
    private final String sentence;

    EligibilityRule(String clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    /** The rules that unique indexes stand for, by the name of the index: for those who lose a race. */
    public static Map<String, Rule> byConstraint() {
        return Map.of(
                "one_campaign_per_year", ONE_CAMPAIGN_PER_YEAR,
                "one_open_version", ONE_OPEN_VERSION,
                "one_version_of_a_number", CORRECT_WHAT_IS_PUBLISHED,
                "corrected_once", CORRECT_WHAT_IS_PUBLISHED);
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
