package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.membership.standing.AnnouncedCases;

/** What this service reads of {@code response-policy.case-announced.v1}. */
record CaseAnnounced(UUID caseId, String country, String status, LocalDate announcedOn) {

    static final String TYPE = "response-policy.case-announced.v1";

    private static final Set<String> UNDER_REVIEW = Set.of("UNDER_REVIEW", "STAGE_ONE", "STAGE_TWO");

    AnnouncedCases.News news() {
        return new AnnouncedCases.News(caseId, country, UNDER_REVIEW.contains(status), announcedOn);
    }
}
