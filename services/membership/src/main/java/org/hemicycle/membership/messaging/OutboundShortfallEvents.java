package org.hemicycle.membership.messaging;

import org.hemicycle.membership.belowminimum.ShortfallEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens to a member below the minimum: warning, review and cure are public. */
@Component
class OutboundShortfallEvents {

    private final Ledger ledger;

    OutboundShortfallEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(ShortfallEvent event) {
        var fact = switch (event) {
            case ShortfallEvent.WarningRaised e ->
                fact(e, EligibilityWarningRaised.TYPE, EligibilityWarningRaised.of(e), Audience.PUBLIC);
            case ShortfallEvent.ReviewOpened e ->
                fact(e, EligibilityReviewOpened.TYPE, EligibilityReviewOpened.of(e), Audience.PUBLIC);
            case ShortfallEvent.Cured e -> fact(e, EligibilityCured.TYPE, EligibilityCured.of(e), Audience.PUBLIC);
            case ShortfallEvent.Noted e ->
                fact(e, EligibilityShortfallNoted.TYPE, EligibilityShortfallNoted.of(e), Audience.RESTRICTED);
        };
        ledger.record(fact);
    }

    private static Fact fact(ShortfallEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.of().id().toString(), type, payload, event.at(), audience);
    }
}
