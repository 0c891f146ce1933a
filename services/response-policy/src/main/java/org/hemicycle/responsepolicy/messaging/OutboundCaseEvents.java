package org.hemicycle.responsepolicy.messaging;

import static org.hemicycle.platform.ledger.Audience.INTERNAL;
import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.responsepolicy.response.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens to a case: nobody outside before it was announced. */
@Component
class OutboundCaseEvents {

    private final Ledger ledger;

    OutboundCaseEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(CaseEvent event) {
        ledger.record(
                switch (event) {
                    case CaseEvent.Stepped e -> fact(e, CaseStepped.TYPE, CaseStepped.of(e), RESTRICTED);
                    case CaseEvent.Announced e -> fact(e, CaseAnnounced.TYPE, CaseAnnounced.of(e), PUBLIC);
                    case CaseEvent.ActionPlanned e ->
                        fact(e, CaseActionPlanned.TYPE, CaseActionPlanned.of(e), RESTRICTED);
                    case CaseEvent.ActionDone e -> fact(e, CaseActionDone.TYPE, CaseActionDone.of(e), RESTRICTED);
                    case CaseEvent.FlagMoved e -> fact(e, CaseFlagMoved.TYPE, CaseFlagMoved.of(e), RESTRICTED);
                    case CaseEvent.Linked e -> fact(e, CaseLinked.TYPE, CaseLinked.of(e), RESTRICTED);
                    case CaseEvent.ProcessMatterPassedOn e -> passedOn(e);
                    case CaseEvent.OfficerMoved e -> fact(e, CaseOfficerMoved.TYPE, CaseOfficerMoved.of(e), RESTRICTED);
                    case CaseEvent.Noted e -> fact(e, CaseNoted.TYPE, CaseNoted.of(e), RESTRICTED);
                    case CaseEvent.StillOpen e -> fact(e, CaseStillOpen.TYPE, CaseStillOpen.of(e), RESTRICTED);
                });
        tellParties(event);
    }

    /** What a party's own audit view shows; the step as such stays inside. */
    private void tellParties(CaseEvent event) {
        if (event instanceof CaseEvent.Stepped e && e.step().isToldToParties()) {
            ledger.record(fact(e, CaseTold.TYPE, CaseTold.of(e), RESTRICTED));
        }
    }

    /** Its subject is the matter: who hears of it learns of no case. */
    private static Fact passedOn(CaseEvent.ProcessMatterPassedOn event) {
        return Fact.of(
                event.matter().toString(),
                ProcessMatterPassedOn.TYPE,
                ProcessMatterPassedOn.of(event),
                event.at(),
                INTERNAL);
    }

    private static Fact fact(CaseEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.about().id().toString(), type, payload, event.at(), audience);
    }
}
