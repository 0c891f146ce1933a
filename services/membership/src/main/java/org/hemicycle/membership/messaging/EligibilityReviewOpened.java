package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.belowminimum.ShortfallEvent;

/** On the wire as described in contracts/events/membership/eligibility-review-opened.v1.schema.json. */
record EligibilityReviewOpened(
        UUID caseId, String country, UUID sheetId, int year, int total, int max, int yearsInARow, String ruleSet) {

    static final String TYPE = "membership.eligibility-review-opened.v1";

    static EligibilityReviewOpened of(ShortfallEvent.ReviewOpened event) {
        var score = event.of().score();
        return new EligibilityReviewOpened(
                event.of().id().value(),
                event.of().country(),
                score.sheet(),
                score.reviewYear(),
                score.total(),
                score.max(),
                score.yearsInARow(),
                score.ruleSet());
    }
}
