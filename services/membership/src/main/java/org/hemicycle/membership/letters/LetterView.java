package org.hemicycle.membership.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as its readers see it; {@code file} holds what only the secretariat sees. */
public record LetterView(
        UUID id,
        String reference,
        LetterType type,
        Direction direction,
        String country,
        @Nullable String caseRef,
        String fromOffice,
        String toOffice,
        LocalDate letterDate,
        @Nullable LocalDate receivedDate,
        @Nullable LocalDate effectDate,
        @Nullable Instant sentAt,
        String language,
        List<TextView> texts,
        @Nullable UUID inReplyTo,
        @Nullable UUID repliedBy,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedWhere,
        @Nullable LetterFile file,
        int version) {

    /** A text by its language; every one but the original is an unofficial translation. */
    public record TextView(String language, boolean authentic, String label, String commitment, boolean erased) {

        static TextView of(TextEntry text) {
            return new TextView(
                    text.language(),
                    text.authentic(),
                    text.authentic() ? "authentic original" : "unofficial translation",
                    text.commitment(),
                    text.erasedAt() != null);
        }
    }

    static LetterView of(Letter letter, @Nullable LetterFile file) {
        var head = letter.head();
        var dates = letter.dates();
        var published = letter.publication().publishedOn();
        return new LetterView(
                letter.id().value(),
                head.reference(),
                head.type(),
                head.direction(),
                head.country(),
                head.caseRef(),
                head.fromOffice(),
                head.toOffice(),
                dates.letterDate(),
                dates.receivedDate(),
                dates.effectDate(),
                letter.sentAt(),
                head.language(),
                letter.texts().stream().map(TextView::of).toList(),
                value(letter.replies().inReplyTo()),
                value(letter.replies().repliedBy()),
                published,
                published == null ? null : letter.publication().publishedWhere(),
                file,
                letter.version());
    }

    private static @Nullable UUID value(@Nullable LetterId id) {
        return id == null ? null : id.value();
    }
}
