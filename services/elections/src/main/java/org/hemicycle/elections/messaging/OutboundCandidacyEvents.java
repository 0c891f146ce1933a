package org.hemicycle.elections.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.elections.candidacy.CandidacyEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens to a candidacy: nobody outside before the slate is vetted. */
@Component
class OutboundCandidacyEvents {

    private final Ledger ledger;

    OutboundCandidacyEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(CandidacyEvent event) {
        var fact = switch (event) {
            case CandidacyEvent.Received e -> fact(e, CandidacyReceived.TYPE, CandidacyReceived.of(e), RESTRICTED);
            case CandidacyEvent.FoundIncomplete e ->
                fact(e, CandidacyFoundIncomplete.TYPE, CandidacyFoundIncomplete.of(e), RESTRICTED);
            case CandidacyEvent.Supplied e -> fact(e, CandidacySupplied.TYPE, CandidacySupplied.of(e), RESTRICTED);
            case CandidacyEvent.SheetFilled e ->
                fact(e, CandidacySheetFilled.TYPE, CandidacySheetFilled.of(e), RESTRICTED);
            case CandidacyEvent.Endorsed e -> fact(e, CandidateEndorsed.TYPE, CandidateEndorsed.of(e), RESTRICTED);
            case CandidacyEvent.Rejected e -> fact(e, CandidacyRejected.TYPE, CandidacyRejected.of(e), RESTRICTED);
            case CandidacyEvent.Withdrawn e ->
                fact(e, CandidacyWithdrawn.TYPE, CandidacyWithdrawn.of(e), e.wasEndorsed() ? PUBLIC : RESTRICTED);
        };
        ledger.record(fact);
    }

    private static Fact fact(CandidacyEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.of().id().toString(), type, payload, event.at(), audience);
    }
}
