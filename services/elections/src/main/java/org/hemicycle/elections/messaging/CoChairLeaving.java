package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.seat.SeatEvent;

/** On the wire as described in contracts/events/elections/co-chair-left.v1.schema.json. */
record CoChairLeaving(String seat, String holder, LocalDate lastDay) {

    static final String TYPE = "elections.co-chair-left.v1";

    static CoChairLeaving of(SeatEvent.CoChairLeft event) {
        return new CoChairLeaving(event.seat().toString(), event.holder(), event.lastDay());
    }
}
