package org.hemicycle.membership.letters;

import static org.hemicycle.membership.letters.LetterRule.NOT_AHEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Component;

/** The book the register is kept in: a letter is entered with its words, and the one it answers is told. */
@Component
class LetterBook {

    private final Letters letters;
    private final LetterTexts texts;
    private final LetterWorkflow workflow;
    private final Clock clock;

    LetterBook(Letters letters, LetterTexts texts, LetterWorkflow workflow, Clock clock) {
        this.letters = letters;
        this.texts = texts;
        this.workflow = workflow;
        this.clock = clock;
    }

    void enter(Letter letter, List<SaltedText> words) {
        var entered = letters.save(letter);
        texts.store(entered.id(), words);
        var answered = entered.replies().inReplyTo();
        if (answered != null) {
            change(answered, (question, now) -> question.answeredBy(entered, now));
            workflow.answered(answered);
        }
    }

    void change(LetterId id, BiConsumer<Letter, Instant> act) {
        change(find(id), act);
    }

    void change(LetterId id, IfMatch ifMatch, BiConsumer<Letter, Instant> act) {
        var letter = find(id);
        ifMatch.require(letter.version());
        change(letter, act);
    }

    private void change(Letter letter, BiConsumer<Letter, Instant> act) {
        act.accept(letter, clock.instant());
        letters.save(letter);
    }

    Letter find(LetterId id) {
        return letters.findById(id).orElseThrow(() -> Refused.notFound("This letter"));
    }

    Instant now() {
        return clock.instant();
    }

    /** A day begins first in the zone furthest ahead: whoever dates by the own calendar is right. */
    void requireNotAhead(LocalDate day) {
        NOT_AHEAD.require(!day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14))), day.toString());
    }
}
