package org.hemicycle.membership.standing.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.standing.Basis;
import org.jspecify.annotations.Nullable;

/** What an officer's entry rests on, in the officer's words. */
public record Evidenced(
        String legalBasis,
        @Nullable String document,
        @Nullable LocalDate publishedOn,
        @Nullable String publicUrl) {

    Basis basis(UUID request) {
        return new Basis("entry:" + request, legalBasis, document, publishedOn, publicUrl, List.of());
    }
}
