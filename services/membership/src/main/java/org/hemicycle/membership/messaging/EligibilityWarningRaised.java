package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.belowminimum.ShortfallEvent;

/** On the wire as described in contracts/events/membership/eligibility-warning-raised.v1.schema.json. */
record EligibilityWarningRaised(
        UUID caseId,
        String country,
        UUID sheetId,
        int year,
        int total,
        int max,
        int yearsInARow,
        String ruleSet,
        UUID letterId,
        LocalDate deadline) {

    static final String TYPE = "membership.eligibility-warning-raised.v1";

    static EligibilityWarningRaised of(ShortfallEvent.WarningRaised event) {
        var score = event.of().score();
        return new EligibilityWarningRaised(
                event.of().id().value(),
                event.of().country(),
                score.sheet(),
                score.reviewYear(),
                score.total(),
                score.max(),
                score.yearsInARow(),
                score.ruleSet(),
                event.letter().value(),
                event.deadline());
    }
}
