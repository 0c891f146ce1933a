package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import org.hemicycle.elections.seat.SeatEvent;

/** On the wire as described in contracts/events/elections/sub-committee-joined.v1.schema.json. */
record SubCommitteeJoining(String seat, String holder, String body, LocalDate firstDay, LocalDate lastDay) {

    static final String TYPE = "elections.sub-committee-joined.v1";

    static SubCommitteeJoining of(SeatEvent.SubCommitteeJoined event) {
        return new SubCommitteeJoining(
                event.seat().toString(), event.holder(), event.body().name(), event.firstDay(), event.lastDay());
    }
}
