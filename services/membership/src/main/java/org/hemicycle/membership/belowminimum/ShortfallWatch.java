package org.hemicycle.membership.belowminimum;

import org.hemicycle.membership.eligibility.EligibilityEvent;
import org.hemicycle.membership.standing.StandingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, in the transaction of the publication, which members fall below the minimum and which rise above it. */
@Component
class ShortfallWatch {

    private final ShortfallProcedure procedure;

    ShortfallWatch(ShortfallProcedure procedure) {
        this.procedure = procedure;
    }

    /** Figures entered from a record of the past have had their consequences then. */
    @EventListener
    void on(EligibilityEvent.SheetPublished event) {
        if (event.isNews()) {
            procedure.scorePublished(event.country());
        }
    }

    @EventListener
    void on(StandingEvent.StatusChanged event) {
        if (!event.to().participates()) {
            procedure.left(event.about().country());
        }
    }
}
