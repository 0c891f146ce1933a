package org.hemicycle.elections.selection;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of a selection is refused. */
public enum SelectionRule implements Rule {
    STEP_IN_ORDER("house-rule:selection.order", "A selection takes its steps in their order"),
    FIVE_MEMBERS("OGP, civil-society selections of 2016 to 2022", "The selection committee has five members"),
    DATES_IN_ORDER("house-rule:selection.calendar", "Nominations end before comments do, and comments before the term"),
    NOMINATIONS_RUN("house-rule:selection.calendar", "Nominations are taken until their last day"),
    WINDOW_OVER("OGP, civil-society selection of 2017", "Comments are taken for the whole window before it goes on"),
    NOMINATED("house-rule:selection.order", "Only who was nominated goes on"),
    NOT_ON_COMMITTEE("house-rule:selection.committee", "Nobody on the selection committee is nominated"),
    ON_COMMITTEE("OGP, civil-society selections of 2016 to 2022", "Only members of the selection committee score"),
    ONE_SHEET("house-rule:selection.scores", "A member scores a nominee once"),
    POINTS_IN_RANGE("house-rule:selection.scores", "Each criterion is given points from nought to the most there are"),
    SCORED("house-rule:selection.scores", "Somebody has scored each nominee that goes on"),
    COMMENTS_RUN("OGP, civil-society selection of 2017", "Comments on the long list are taken until their last day"),
    COMMENT_OPEN("house-rule:selection.comments", "A comment is looked at once; a text that was erased is gone"),
    TERM_FROM_ROTATION("OGP, About the Steering Committee", "Terms begin on the day of the rotation"),
    AS_MANY_AS_SEATS("house-rule:selection.choice", "As many are chosen as there are seats, each once"),
    REASON_FOR_DEPARTURE(
            "OGP, civil-society selection of 2022",
            "A choice that departs from the scores says why, and notes the balance");

    private final String clause;
    private final String sentence;

    SelectionRule(String clause, String sentence) {
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
