package org.hemicycle.membership.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a letter is to be answered, and what is noted while it is not. Days are the office's. */
@Service
@Transactional
public class ReplyWatch {

    private final LetterBook book;
    private final OfficeCalendar calendar;
    private final LetterRules rules = LetterRules.read();

    ReplyWatch(LetterBook book, OfficeCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** The last second of the day. */
    @Transactional(readOnly = true)
    public Instant due(LetterId letter) {
        return calendar.kind().endOf(dueDay(letter));
    }

    /** The beginning of the day on which to look at it again. */
    @Transactional(readOnly = true)
    public Instant reminder(LetterId letter) {
        var lead = rules.replyReminder().value();
        return calendar.beginOf(lead.before(dueDay(letter), calendar.workingDays()));
    }

    /** The first moment after the day. */
    @Transactional(readOnly = true)
    public Instant over(LetterId letter) {
        return calendar.beginOf(dueDay(letter).plusDays(1));
    }

    public void remind(LetterId letter) {
        book.change(letter, Letter::remindOfReply);
    }

    public void escalate(LetterId letter) {
        book.change(letter, Letter::escalateReply);
    }

    private LocalDate dueDay(LetterId letter) {
        return Objects.requireNonNull(book.find(letter).replies().replyDue(), "this letter asks for no reply");
    }
}
