package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/called.v1.schema.json. */
record ElectionCalled(
        UUID electionId,
        String kind,
        int seats,
        String method,
        LocalDate termStart,
        LocalDate calledOn,
        LocalDate nominationsUntil,
        LocalDate rollOn,
        Instant opensAt,
        Instant closesAt,
        String approval,
        String ruleSet) {

    static final String TYPE = "elections.called.v1";

    static ElectionCalled of(ElectionEvent.Called event) {
        return new ElectionCalled(
                event.of().id().value(),
                event.of().kind().name(),
                event.of().seats(),
                event.method(),
                event.of().termStart(),
                event.timetable().calledOn(),
                event.timetable().nominationsUntil(),
                event.timetable().rollOn(),
                event.timetable().opensAt(),
                event.timetable().closesAt(),
                event.approval(),
                event.ruleSet());
    }
}
