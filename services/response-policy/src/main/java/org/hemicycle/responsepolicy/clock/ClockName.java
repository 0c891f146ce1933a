package org.hemicycle.responsepolicy.clock;

import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.responsepolicy.response.ResponseRules;

/** Every clock of a case, who owes what it waits for, and whether the government concerned is shown it. */
public enum ClockName {
    ACKNOWLEDGEMENT("secretariat", true),
    SCREENING("secretariat", true),
    /** Between the secretariat and who filed: a government is not told that a letter was incomplete. */
    CURE("filers", false),
    RESPONSE("government", true),
    COMMENTS("parties", true),
    ADOPTION("criteria-and-standards", true),
    WORK_PLAN("government", true),
    STAGE_ONE("government", true),
    /** At most this long without a new decision; nothing follows by itself when it is over. */
    SUSPENSION("steering-committee", true);

    private final String owner;
    private final boolean shownToGovernment;

    ClockName(String owner, boolean shownToGovernment) {
        this.owner = owner;
        this.shownToGovernment = shownToGovernment;
    }

    /** A role or body. */
    public String owner() {
        return owner;
    }

    public boolean isShownToGovernment() {
        return shownToGovernment;
    }

    Parameter<Length> term(ResponseRules rules) {
        var terms = rules.terms();
        return switch (this) {
            case ACKNOWLEDGEMENT -> terms.acknowledgement();
            case SCREENING -> terms.screening();
            case CURE -> terms.cure();
            case RESPONSE -> terms.response();
            case COMMENTS -> terms.comments();
            case ADOPTION -> terms.adoption();
            case WORK_PLAN -> terms.workPlan();
            case STAGE_ONE -> terms.stageOne();
            case SUSPENSION -> terms.suspension();
        };
    }

    /** A time to speak in: nobody owes anything by its end. */
    boolean isWindow() {
        return this == COMMENTS;
    }
}
