package org.hemicycle.responsepolicy.messaging;

import static org.hemicycle.platform.ledger.Audience.INTERNAL;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.responsepolicy.decision.DecisionEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks elections for decisions and tells membership what takes effect. The effect of a request is always told here. */
@Component
class OutboundDecisionEvents {

    private final Ledger ledger;

    OutboundDecisionEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(DecisionEvent event) {
        ledger.record(
                switch (event) {
                    case DecisionEvent.Asked e -> fact(e, DecisionRequested.TYPE, DecisionRequested.of(e), INTERNAL);
                    case DecisionEvent.Withdrawn e ->
                        fact(e, DecisionWithdrawn.TYPE, DecisionWithdrawn.of(e), INTERNAL);
                    case DecisionEvent.Answered e -> fact(e, DecisionAnswered.TYPE, DecisionAnswered.of(e), RESTRICTED);
                    case DecisionEvent.MilestoneVerified e ->
                        fact(e, MilestoneVerified.TYPE, MilestoneVerified.of(e), RESTRICTED);
                    case DecisionEvent.EffectDue e -> fact(e, StatusEffectDue.TYPE, StatusEffectDue.of(e), INTERNAL);
                });
    }

    private static Fact fact(DecisionEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.about().of().toString(), type, payload, event.at(), audience);
    }
}
