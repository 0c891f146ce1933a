package org.hemicycle.membership.letters;

import static org.hemicycle.membership.letters.LetterRule.ANSWERS_ONLY;
import static org.hemicycle.membership.letters.LetterRule.HANDED_TO_ITS_PROCEDURE;
import static org.hemicycle.membership.letters.LetterRule.KNOWN_TYPE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the secretariat does with letters by hand. Each act is one transaction. */
@Service
@Transactional
public class LetterProcedure {

    /** An answer written by hand: its type, in which of our languages, and the facts of its template. */
    public record Answer(String type, String language, Map<String, String> facts, List<String> enclosures) {}

    private final LetterBook book;
    private final LettersRegister register;
    private final LetterTexts texts;
    private final OfficeCalendar calendar;

    LetterProcedure(LetterBook book, LettersRegister register, LetterTexts texts, OfficeCalendar calendar) {
        this.book = book;
        this.register = register;
        this.texts = texts;
        this.calendar = calendar;
    }

    /** Registers a letter that no procedure waits for. */
    public LetterId register(Incoming letter) {
        HANDED_TO_ITS_PROCEDURE.require(!LetterType.named(letter.type())
                .map(LetterType::isHandedToProcedure)
                .orElse(false));
        return register.register(letter);
    }

    /** Records the proof of sending to one addressee, or to all that have none yet. */
    public void recordSending(LetterId id, IfMatch ifMatch, @Nullable Recipient to, SendingProof proof) {
        book.change(id, ifMatch, (letter, now) -> letter.sent(to, proof, calendar.today(now), now));
    }

    public void publish(LetterId id, IfMatch ifMatch, LocalDate on, String where) {
        book.requireNotAhead(on);
        book.change(id, ifMatch, (letter, now) -> letter.publish(on, where, now));
    }

    /** Answers an incoming letter by hand, to the office it came from. */
    public LetterId reply(LetterId id, IfMatch ifMatch, Answer answer) {
        var question = book.find(id);
        ifMatch.require(question.version());
        var type = LetterType.named(answer.type());
        KNOWN_TYPE.require(type.isPresent(), answer.type());
        ANSWERS_ONLY.require(type.get().isWrittenByHand());
        var head = question.head();
        return register.send(new Outgoing(
                answer.type(),
                head.country(),
                head.caseRef(),
                head.fromOffice(),
                calendar.today(book.now()),
                answer.facts(),
                answer.enclosures(),
                id,
                answer.language(),
                null,
                null));
    }

    /** Erases the words in one language, or all of them with the signatory's name; the entry and its hashes stay. */
    public void eraseText(LetterId id, IfMatch ifMatch, @Nullable String language, String reason) {
        book.change(id, ifMatch, (letter, now) -> {
            for (var each : language == null ? letter.textsLeft() : List.of(language)) {
                letter.eraseText(each, reason, now);
                texts.erase(id, each);
            }
        });
        if (language == null) {
            texts.eraseSignatory(id);
        }
    }
}
