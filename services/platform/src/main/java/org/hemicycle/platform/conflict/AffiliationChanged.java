package org.hemicycle.platform.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of contracts/events/identity/affiliation-changed.v1.schema.json, the fields we use.
 *
 * @param nationalities all that are known; null: nothing new of them
 */
record AffiliationChanged(
        UUID person,
        String affiliation,
        @Nullable String country,
        @Nullable String organisation,
        @Nullable List<String> nationalities,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static final String TYPE = "identity.affiliation-changed.v1";

    List<Tie> ties() {
        return Stream.concat(Stream.of(post()), known().stream().map(this::nationality))
                .toList();
    }

    private List<String> known() {
        return nationalities == null ? List.of() : nationalities;
    }

    private Tie post() {
        var kind = Tie.Kind.valueOf(affiliation.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Tie(
                "affiliation:%s:%s".formatted(person, firstDay),
                person,
                kind,
                country,
                organisation,
                firstDay,
                lastDay);
    }

    /** One is not lost with a post: it has no last day. */
    private Tie nationality(String iso3) {
        var source = "nationality:%s:%s".formatted(person, iso3);
        return new Tie(source, person, Tie.Kind.NATIONALITY, iso3, null, LocalDate.EPOCH, null);
    }
}
