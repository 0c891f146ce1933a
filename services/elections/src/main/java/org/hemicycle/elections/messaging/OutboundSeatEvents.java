package org.hemicycle.elections.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;

import org.hemicycle.elections.seat.SeatEvent;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who sits on the committee is public. */
@Component
class OutboundSeatEvents {

    private final Ledger ledger;

    OutboundSeatEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(SeatEvent event) {
        ledger.record(
                switch (event) {
                    case SeatEvent.Taken e -> fact(e, SeatTaken.TYPE, SeatTaken.of(e));
                    case SeatEvent.Extended e -> fact(e, TermExtension.TYPE, TermExtension.of(e));
                    case SeatEvent.Vacated e -> fact(e, SeatVacated.TYPE, SeatVacated.of(e));
                    case SeatEvent.TakenBack e -> fact(e, SeatTakenBack.TYPE, SeatTakenBack.of(e));
                    case SeatEvent.CoChairNamed e -> fact(e, CoChairNaming.TYPE, CoChairNaming.of(e));
                    case SeatEvent.CoChairLeft e -> fact(e, CoChairLeaving.TYPE, CoChairLeaving.of(e));
                    case SeatEvent.SubCommitteeJoined e -> fact(e, SubCommitteeJoining.TYPE, SubCommitteeJoining.of(e));
                });
    }

    private static Fact fact(SeatEvent event, String type, Object payload) {
        return Fact.of(event.seat().toString(), type, payload, event.at(), PUBLIC);
    }
}
