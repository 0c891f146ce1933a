package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.eligibility.EligibilityEvent;

/** On the wire as described in contracts/events/membership/eligibility-campaign-published.v1.schema.json. */
record EligibilityCampaignPublished(UUID campaignId, int reviewYear, String ruleSet) {

    static final String TYPE = "membership.eligibility-campaign-published.v1";

    static EligibilityCampaignPublished of(EligibilityEvent.CampaignPublished event) {
        return new EligibilityCampaignPublished(event.campaign().value(), event.reviewYear(), event.ruleSet());
    }
}
