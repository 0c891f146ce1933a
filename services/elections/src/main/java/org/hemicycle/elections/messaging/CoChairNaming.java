package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.seat.SeatEvent;

/** On the wire as described in contracts/events/elections/co-chair-named.v1.schema.json. */
record CoChairNaming(String seat, String holder, LocalDate incomingFrom, LocalDate leadFrom, LocalDate lastDay) {

    static final String TYPE = "elections.co-chair-named.v1";

    static CoChairNaming of(SeatEvent.CoChairNamed event) {
        return new CoChairNaming(
                event.seat().toString(), event.holder(), event.incomingFrom(), event.leadFrom(), event.lastDay());
    }
}
