package org.hemicycle.membership.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.membership.eligibility.EligibilityEvent;
import org.hemicycle.membership.eligibility.EligibilityEvent.CampaignOpened;
import org.hemicycle.membership.eligibility.EligibilityEvent.CampaignPublished;
import org.hemicycle.membership.eligibility.EligibilityEvent.CountriesScored;
import org.hemicycle.membership.eligibility.EligibilityEvent.SheetChecked;
import org.hemicycle.membership.eligibility.EligibilityEvent.SheetCorrected;
import org.hemicycle.membership.eligibility.EligibilityEvent.SheetDrafted;
import org.hemicycle.membership.eligibility.EligibilityEvent.SheetPublished;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens in scoring: drafts and checks stay in the house, what is published is public. */
@Component
class OutboundEligibilityEvents {

    private final Ledger ledger;

    OutboundEligibilityEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    @Order(0) // the score is told before what follows from it
    void on(EligibilityEvent event) {
        var fact = switch (event) {
            case CampaignOpened e ->
                fact(
                        e.campaign().toString(),
                        EligibilityCampaignOpened.TYPE,
                        EligibilityCampaignOpened.of(e),
                        e,
                        RESTRICTED);
            case CampaignPublished e ->
                fact(
                        e.campaign().toString(),
                        EligibilityCampaignPublished.TYPE,
                        EligibilityCampaignPublished.of(e),
                        e,
                        PUBLIC);
            case CountriesScored e ->
                fact(
                        e.campaign().toString(),
                        EligibilityCountriesScored.TYPE,
                        EligibilityCountriesScored.of(e),
                        e,
                        RESTRICTED);
            case SheetDrafted e ->
                fact(scoresOf(e.country()), EligibilityScoreDrafted.TYPE, EligibilityScoreDrafted.of(e), e, RESTRICTED);
            case SheetChecked e ->
                fact(scoresOf(e.country()), EligibilityScoreChecked.TYPE, EligibilityScoreChecked.of(e), e, RESTRICTED);
            case SheetPublished e ->
                fact(scoresOf(e.country()), EligibilityScorePublished.TYPE, EligibilityScorePublished.of(e), e, PUBLIC);
            case SheetCorrected e ->
                fact(scoresOf(e.country()), EligibilityScoreCorrected.TYPE, EligibilityScoreCorrected.of(e), e, PUBLIC);
        };
        ledger.record(fact);
    }

    /** One subject for all scores of a country, so that they arrive in their order. */
    private static String scoresOf(String country) {
        return "eligibility-" + country;
    }

    private static Fact fact(String subject, String type, Object payload, EligibilityEvent event, Audience audience) {
        return Fact.of(subject, type, payload, event.at(), audience);
    }
}
