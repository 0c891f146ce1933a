package org.hemicycle.membership.letters;

import java.time.LocalDate;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what only the secretariat sees of a letter. */
@Component
class LetterFiles {

    private final LetterTexts texts;
    private final OfficeCalendar calendar;
    private final LetterRules rules = LetterRules.read();

    LetterFiles(LetterTexts texts, OfficeCalendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
    }

    LetterFile of(Letter letter) {
        return new LetterFile(
                texts.signatory(letter.id()).orElse(null),
                letter.head().channel(),
                letter.templateVersion(),
                letter.replies().replyDue(),
                letter.publication().askedFor(),
                publicationDue(letter),
                rules.publicationWithin().isSetBySecretariat(),
                letter.addressees().stream().map(LetterFile.Sending::of).toList());
    }

    /** Runs from proven sending, for an incoming letter from receipt. */
    private @Nullable LocalDate publicationDue(Letter letter) {
        var sent = letter.sentAt();
        var start = sent == null ? letter.dates().receivedDate() : calendar.today(sent);
        return start == null
                ? null
                : calendar.deadline(start, rules.publicationWithin().value())
                        .dueDate()
                        .orElse(null);
    }
}
