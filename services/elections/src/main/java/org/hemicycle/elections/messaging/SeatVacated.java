package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.seat.SeatEvent;

/** On the wire as described in contracts/events/elections/seat-vacated.v1.schema.json. */
record SeatVacated(String seat, String holder, LocalDate lastDay, String reason) {

    static final String TYPE = "elections.seat-vacated.v1";

    static SeatVacated of(SeatEvent.Vacated event) {
        return new SeatVacated(
                event.seat().toString(),
                event.holder(),
                event.lastDay(),
                event.reason().name());
    }
}
