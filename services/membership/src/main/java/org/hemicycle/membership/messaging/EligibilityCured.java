package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.belowminimum.ShortfallEvent;

/** On the wire as described in contracts/events/membership/eligibility-cured.v1.schema.json. */
record EligibilityCured(
        UUID caseId,
        String country,
        UUID sheetId,
        int year,
        int total,
        int max,
        int yearsInARow,
        String ruleSet,
        UUID passingSheetId,
        int passingYear) {

    static final String TYPE = "membership.eligibility-cured.v1";

    static EligibilityCured of(ShortfallEvent.Cured event) {
        var score = event.of().score();
        return new EligibilityCured(
                event.of().id().value(),
                event.of().country(),
                score.sheet(),
                score.reviewYear(),
                score.total(),
                score.max(),
                score.yearsInARow(),
                score.ruleSet(),
                event.passingSheet(),
                event.passingYear());
    }
}
