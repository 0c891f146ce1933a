package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.seat.SeatEvent;

/** On the wire as described in contracts/events/elections/term-extended.v1.schema.json. */
record TermExtension(String seat, String holder, LocalDate lastDay, String by) {

    static final String TYPE = "elections.term-extended.v1";

    static TermExtension of(SeatEvent.Extended event) {
        return new TermExtension(event.seat().toString(), event.holder(), event.lastDay(), event.by());
    }
}
