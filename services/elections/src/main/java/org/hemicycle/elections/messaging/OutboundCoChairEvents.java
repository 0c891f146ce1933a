package org.hemicycle.elections.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;

import org.hemicycle.elections.cochair.CoChairEvent;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who stands for co-chair and who is elected is public; members of civil society appear by their random ids. */
@Component
class OutboundCoChairEvents {

    private final Ledger ledger;

    OutboundCoChairEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(CoChairEvent event) {
        ledger.record(
                switch (event) {
                    case CoChairEvent.Called e -> fact(e, CoChairFacts.Called.TYPE, CoChairFacts.Called.of(e));
                    case CoChairEvent.CandidacyReceived e ->
                        fact(e, CoChairFacts.CandidacyReceived.TYPE, CoChairFacts.CandidacyReceived.of(e));
                    case CoChairEvent.CandidacyWithdrawn e ->
                        fact(e, CoChairFacts.CandidacyWithdrawn.TYPE, CoChairFacts.CandidacyWithdrawn.of(e));
                    case CoChairEvent.CandidaciesClosed e ->
                        fact(e, CoChairFacts.CandidaciesClosed.TYPE, CoChairFacts.CandidaciesClosed.of(e));
                    case CoChairEvent.RoundDecided e ->
                        fact(e, CoChairFacts.RoundDecided.TYPE, CoChairFacts.RoundDecided.of(e));
                    case CoChairEvent.Elected e -> fact(e, CoChairFacts.Elected.TYPE, CoChairFacts.Elected.of(e));
                    case CoChairEvent.Failed e -> fact(e, CoChairFacts.Failed.TYPE, CoChairFacts.Failed.of(e));
                    case CoChairEvent.Cancelled e -> fact(e, CoChairFacts.Cancelled.TYPE, CoChairFacts.Cancelled.of(e));
                });
    }

    private static Fact fact(CoChairEvent event, String type, Object payload) {
        return Fact.of(event.of().id().toString(), type, payload, event.at(), PUBLIC);
    }
}
