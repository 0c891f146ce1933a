package org.hemicycle.membership.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a letter is made public, and since when; asked for but not yet allowed while {@code publishedOn} is missing. */
record Publication(
        @Nullable LocalDate askedFor,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedWhere) {

    static Publication none() {
        return new Publication(null, null, null);
    }

    static Publication asked(LocalDate from, String where) {
        return new Publication(from, null, where);
    }

    static Publication on(LocalDate day, String where) {
        return new Publication(day, day, where);
    }
}
