package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.eligibility.EligibilityEvent;

/** On the wire as described in contracts/events/membership/eligibility-score-corrected.v1.schema.json. */
record EligibilityScoreCorrected(UUID sheetId, UUID supersedes, String country, int year, int version, String ground) {

    static final String TYPE = "membership.eligibility-score-corrected.v1";

    static EligibilityScoreCorrected of(EligibilityEvent.SheetCorrected event) {
        return new EligibilityScoreCorrected(
                event.sheet().value(),
                event.supersedes().value(),
                event.country(),
                event.reviewYear(),
                event.version(),
                event.ground().name());
    }
}
