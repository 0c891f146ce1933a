package org.hemicycle.responsepolicy.response;

import java.util.List;

/** What the secretariat found when it screened a letter. */
public record Screening(Outcome outcome, List<Ineligibility.Ground> grounds) {

    /** Eligible, not eligible, or not yet to be told. */
    public enum Outcome {
        ELIGIBLE,
        INELIGIBLE,
        INCOMPLETE
    }

    public Screening {
        grounds = List.copyOf(grounds);
    }

    CaseStep step() {
        return switch (outcome) {
            case ELIGIBLE -> CaseStep.FOUND_ELIGIBLE;
            case INELIGIBLE -> CaseStep.FOUND_INELIGIBLE;
            case INCOMPLETE -> CaseStep.FOUND_INCOMPLETE;
        };
    }
}
