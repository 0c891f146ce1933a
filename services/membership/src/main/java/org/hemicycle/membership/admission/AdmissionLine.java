package org.hemicycle.membership.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file in a list. The assignee is who has claimed its open step. */
public record AdmissionLine(
        UUID id,
        String country,
        Stage stage,
        LocalDate receivedOn,
        @Nullable Instant dueAt,
        @Nullable UUID assignee,
        int version) {

    public AdmissionLine withoutAssignee() {
        return new AdmissionLine(id, country, stage, receivedOn, dueAt, null, version);
    }
}
