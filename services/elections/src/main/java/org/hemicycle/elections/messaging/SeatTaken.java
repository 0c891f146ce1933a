package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.seat.SeatEvent;

/** On the wire as described in contracts/events/elections/seat-taken.v1.schema.json. */
record SeatTaken(String seat, String holder, String kind, LocalDate firstDay, LocalDate lastDay, String basis) {

    static final String TYPE = "elections.seat-taken.v1";

    static SeatTaken of(SeatEvent.Taken event) {
        return new SeatTaken(
                event.seat().toString(),
                event.holder(),
                event.kind().name(),
                event.firstDay(),
                event.lastDay(),
                event.basis());
    }
}
