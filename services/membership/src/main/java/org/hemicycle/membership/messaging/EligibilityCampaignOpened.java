package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.eligibility.EligibilityEvent;

/** On the wire as described in contracts/events/membership/eligibility-campaign-opened.v1.schema.json. */
record EligibilityCampaignOpened(UUID campaignId, int reviewYear, String ruleSet, LocalDate openedOn) {

    static final String TYPE = "membership.eligibility-campaign-opened.v1";

    static EligibilityCampaignOpened of(EligibilityEvent.CampaignOpened event) {
        return new EligibilityCampaignOpened(
                event.campaign().value(), event.reviewYear(), event.ruleSet(), event.openedOn());
    }
}
