package org.hemicycle.membership.eligibility.report;

import java.util.List;
import org.hemicycle.membership.eligibility.ScoreLine;

/**
 * The note that goes out with a year's scores, in the parts of the note of 2014. A country is newly eligible if its last
 * score before did not pass or there was none.
 */
public record PublishedNote(
        int reviewYear,
        List<ScoreLine> newlyEligible,
        List<ScoreLine> noLongerEligible,
        List<ScoreLine> eligibleNonMembers,
        List<ScoreLine> closeToEligible,
        List<ScoreLine> membersBelowMinimum,
        List<ScoreLine> notEnoughData) {}
