package org.hemicycle.membership.standing.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact for those who may see the person; {@code person} is null once erased. */
public record ContactView(
        UUID id,
        int version,
        String country,
        ContactKind kind,
        Office office,
        LocalDate since,
        @Nullable LocalDate until,
        boolean erased,
        @Nullable Person person) {

    /** What the public sees of it. */
    public record PublicOffice(ContactKind kind, Office office, LocalDate since) {}

    PublicOffice publicly() {
        return new PublicOffice(kind, office, since);
    }
}
