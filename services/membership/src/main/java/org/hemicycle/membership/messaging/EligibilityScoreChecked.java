package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.eligibility.EligibilityEvent;

/** On the wire as described in contracts/events/membership/eligibility-score-checked.v1.schema.json. */
record EligibilityScoreChecked(UUID sheetId, String country, int year, int version, UUID analystId) {

    static final String TYPE = "membership.eligibility-score-checked.v1";

    static EligibilityScoreChecked of(EligibilityEvent.SheetChecked event) {
        return new EligibilityScoreChecked(
                event.sheet().value(),
                event.country(),
                event.reviewYear(),
                event.version(),
                event.by().value());
    }
}
