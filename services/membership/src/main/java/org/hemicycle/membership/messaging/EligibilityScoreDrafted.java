package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.eligibility.EligibilityEvent;

/** On the wire as described in contracts/events/membership/eligibility-score-drafted.v1.schema.json. */
record EligibilityScoreDrafted(UUID sheetId, String country, int year, int version, UUID analystId) {

    static final String TYPE = "membership.eligibility-score-drafted.v1";

    static EligibilityScoreDrafted of(EligibilityEvent.SheetDrafted event) {
        return new EligibilityScoreDrafted(
                event.sheet().value(),
                event.country(),
                event.reviewYear(),
                event.version(),
                event.by().value());
    }
}
