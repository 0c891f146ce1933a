package org.hemicycle.platform.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of contracts/events/identity/affiliation-changed.v1.schema.json, the fields we use. */
record AffiliationChanged(
        UUID personId,
        Tie.Kind kind,
        @Nullable String country,
        @Nullable String organisation,
        @Nullable List<String> nationalities,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static final String TYPE = "identity.affiliation-changed.v1";

    List<Tie> ties() {
        var affiliation = new Tie(source(), personId, kind, country, organisation, firstDay, lastDay);
        var declared = nationalities == null ? List.<String>of() : nationalities;
        return Stream.concat(Stream.of(affiliation), declared.stream().map(this::nationality))
                .toList();
    }

    private String source() {
        return "affiliation:%s:%s:%s:%s"
                .formatted(personId, kind, country == null ? String.valueOf(organisation) : country, firstDay);
    }

    /** One is not lost with a post: it has no last day. */
    private Tie nationality(String iso3) {
        return new Tie(
                "nationality:%s:%s".formatted(personId, iso3),
                personId,
                Tie.Kind.NATIONALITY,
                iso3,
                null,
                LocalDate.EPOCH,
                null);
    }
}
