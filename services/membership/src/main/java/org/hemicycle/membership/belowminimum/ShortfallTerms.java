package org.hemicycle.membership.belowminimum;

import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.platform.rulebook.RuleFile;

/** Days for the office's own steps. No published rule says them. */
record ShortfallTerms(
        Parameter<Integer> sendLetterDays, Parameter<Integer> committeeReviewDays, Parameter<Integer> nextScoreDays) {

    static ShortfallTerms read() {
        return RuleFile.read("below-minimum.yml", ShortfallTerms.class);
    }
}
