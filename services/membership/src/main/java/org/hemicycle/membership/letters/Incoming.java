package org.hemicycle.membership.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that came in: three dates are kept apart, deadlines run from receipt. Its text in the original language is
 * the authentic one, every other an unofficial translation.
 */
public record Incoming(
        String type,
        String country,
        @Nullable String caseRef,
        LocalDate letterDate,
        LocalDate receivedDate,
        @Nullable LocalDate effectDate,
        String channel,
        String originalLanguage,
        @Nullable String fromOffice,
        @Nullable String signatory,
        @Nullable LocalDate replyDue,
        @Nullable LetterId inReplyTo,
        List<LetterText> texts) {

    public Incoming {
        texts = List.copyOf(texts);
    }

    public Incoming(
            String type,
            String country,
            String caseRef,
            LocalDate letterDate,
            LocalDate receivedDate,
            String channel,
            String originalLanguage,
            String signatory,
            @Nullable LocalDate replyDue) {
        this(
                type,
                country,
                caseRef,
                letterDate,
                receivedDate,
                null,
                channel,
                originalLanguage,
                null,
                signatory,
                replyDue,
                null,
                List.of());
    }
}
