package org.hemicycle.membership.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters to test with. */
final class Correspondence {

    static final Instant NOW = Instant.parse("2018-04-26T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2018, 4, 26);
    static final UUID OFFICER = UUID.fromString("0f4b6c1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b");

    private Correspondence() {}

    static Letter aWelcome() {
        var head = head("2018/MAR/WELCOME/1", LetterType.WELCOME, "en");
        var words = SaltedText.of(List.of(new LetterText("en", "Welcome"), new LetterText("fr", "Bienvenue")), "en");
        var written = new LetterWriter.Written(head, new LetterDates(TODAY, null, null), "abc", words);
        return Letter.outgoing(LetterId.next(), written, new Replies(null, null, null), NOW);
    }

    static Letter aLetterOfIntent() {
        var head = head("2016/MAR/LETTER_OF_INTENT/1", LetterType.LETTER_OF_INTENT, "fr");
        var dates = new LetterDates(LocalDate.of(2016, 11, 30), LocalDate.of(2016, 12, 8), null);
        var text = SaltedText.of(List.of(new LetterText("fr", "Lettre d'intention")), "fr");
        return Letter.incoming(
                LetterId.next(),
                head,
                dates,
                new Replies(null, null, null),
                text.stream().map(one -> one.entry("fr")).toList(),
                NOW);
    }

    private static LetterHead head(String reference, LetterType type, String language) {
        return new LetterHead(
                reference, type, type.direction(), "MAR", null, "Ministry", "Co-chairs", "post", language);
    }

    static SendingProof proof() {
        return new SendingProof(NOW.minusSeconds(60), "email", "message 42", OFFICER);
    }

    static Incoming incoming(String type, String country, @Nullable String original, LetterText... texts) {
        return new Incoming(
                type,
                country,
                null,
                LocalDate.of(2018, 4, 20),
                LocalDate.of(2018, 4, 23),
                null,
                "email",
                original == null ? "en" : original,
                "Ministry of Administration",
                "A. Person",
                null,
                null,
                List.of(texts));
    }
}
