package org.hemicycle.membership.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the index of letters. */
public record LetterItem(
        UUID id,
        String reference,
        LetterType type,
        Direction direction,
        String country,
        String fromOffice,
        String toOffice,
        LocalDate letterDate,
        @Nullable LocalDate receivedDate,
        @Nullable LocalDate effectDate,
        @Nullable Instant sentAt,
        String language,
        @Nullable LocalDate publishedOn) {}
