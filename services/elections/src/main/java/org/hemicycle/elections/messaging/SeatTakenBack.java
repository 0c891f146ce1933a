package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.seat.SeatEvent;

/** On the wire as described in contracts/events/elections/seat-taken-back.v1.schema.json. */
record SeatTakenBack(String seat, String holder, LocalDate firstDay) {

    static final String TYPE = "elections.seat-taken-back.v1";

    static SeatTakenBack of(SeatEvent.TakenBack event) {
        return new SeatTakenBack(event.seat().toString(), event.holder(), event.firstDay());
    }
}
