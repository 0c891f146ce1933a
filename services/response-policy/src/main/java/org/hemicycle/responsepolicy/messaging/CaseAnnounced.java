package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/response-policy/case-announced.v1.schema.json. */
record CaseAnnounced(
        UUID caseId,
        String country,
        LocalDate filedOn,
        String status,
        String step,
        LocalDate happenedOn,
        LocalDate announcedOn,
        @Nullable String reference) {

    static final String TYPE = "response-policy.case-announced.v1";

    static CaseAnnounced of(CaseEvent.Announced event) {
        return new CaseAnnounced(
                event.about().id().value(),
                event.about().country(),
                event.about().filedOn(),
                event.status().name(),
                event.step().name(),
                event.happenedOn(),
                event.announcedOn(),
                event.reference());
    }
}
