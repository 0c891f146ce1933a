package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.eligibility.EligibilityEvent;

/** On the wire as described in contracts/events/membership/eligibility-countries-scored.v1.schema.json. */
record EligibilityCountriesScored(UUID runId, UUID campaignId, int number, int countries, UUID analystId) {

    static final String TYPE = "membership.eligibility-countries-scored.v1";

    static EligibilityCountriesScored of(EligibilityEvent.CountriesScored event) {
        return new EligibilityCountriesScored(
                event.run().value(),
                event.campaign().value(),
                event.number(),
                event.countries(),
                event.by().value());
    }
}
