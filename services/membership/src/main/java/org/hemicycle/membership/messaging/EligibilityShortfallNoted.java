package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.belowminimum.ShortfallEvent;

/** On the wire as described in contracts/events/membership/eligibility-shortfall-noted.v1.schema.json. */
record EligibilityShortfallNoted(
        UUID caseId,
        String country,
        UUID sheetId,
        int year,
        int total,
        int max,
        int yearsInARow,
        String ruleSet,
        String step) {

    static final String TYPE = "membership.eligibility-shortfall-noted.v1";

    static EligibilityShortfallNoted of(ShortfallEvent.Noted event) {
        var score = event.of().score();
        return new EligibilityShortfallNoted(
                event.of().id().value(),
                event.of().country(),
                score.sheet(),
                score.reviewYear(),
                score.total(),
                score.max(),
                score.yearsInARow(),
                score.ruleSet(),
                event.step().name());
    }
}
