package org.hemicycle.membership.standing;

import java.util.Map;
import org.hemicycle.platform.rule.Rule;

/** Every ground on which an entry about a government's standing is refused. */
public enum StandingRule implements Rule {
    UN_MEMBER(
            "background on non-universally recognized states' participation in OGP",
            "A participating government is that of a United Nations member state"),
    ONE_PERIOD("house-rule:standing.periods", "A government has one membership period at a time"),
    PARTICIPATES("house-rule:standing.periods", "Only a participating government has a status, flags or voting rights"),
    BEGINS_DEVELOPING("house-rule:standing.states", "A membership period begins as DEVELOPING, or ACTIVE with a plan"),
    TRANSITION("house-rule:standing.states", "This status cannot follow the present one"),
    LABEL_KEEPS_GROUND(
            "house-rule:standing.ground", "From inactive to suspended is a change of label that keeps its ground"),
    RESOLUTION_NAMED(
            "procedural review; Response Policy",
            "Inactivity, suspension and removal rest on a resolution of the Steering Committee, which is named"),
    OWN_LETTER("house-rule:withdrawal.letter", "A government withdraws by its own letter, in that procedure"),
    IN_ORDER("house-rule:standing.order", "A change takes effect no earlier than the one before it"),
    DAY_HAS_COME("house-rule:standing.order", "A change is entered once its day has come"),
    FLAG_ONCE("house-rule:standing.flags", "This flag is raised already"),
    FLAG_RAISED("house-rule:standing.flags", "Only a raised flag can be lowered"),
    NON_VOTING_FOLLOWS("house-rule:standing.flags", "NON_VOTING follows the voting rights and is not raised by itself"),
    VOTES_OTHERWISE("house-rule:standing.voting-rights", "The voting rights are like this already"),
    KNOWN_ENTRY("house-rule:standing.corrections", "What is corrected is an entry about this government"),
    CORRECTS_SOMETHING("house-rule:standing.corrections", "A correction says something else than the entry"),
    GROUND_OF_STATUS("house-rule:standing.corrections", "Only the entry of a status has a ground"),
    KEEPS_ITS_PLACE(
            "house-rule:standing.corrections", "A corrected entry stays between the entries before and after it"),
    UNCHANGED_SINCE("house-rule:standing.four-eyes", "The standing has changed since this was asked for: ask again");

    private final String clause;
    private final String sentence;

    StandingRule(String clause, String sentence) {
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

    /** Which rule a constraint of the database stands for. */
    static Map<String, Rule> byConstraint() {
        return Map.of(
                "participant_once", ONE_PERIOD,
                "one_open_period", ONE_PERIOD,
                "status_step_once", IN_ORDER);
    }
}
