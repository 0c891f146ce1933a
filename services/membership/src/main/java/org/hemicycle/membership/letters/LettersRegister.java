package org.hemicycle.membership.letters;

import static org.hemicycle.membership.letters.LetterRule.GOES_THIS_WAY;
import static org.hemicycle.membership.letters.LetterRule.KNOWN_TYPE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers letters. Joins the caller's transaction. */
@Service
@Transactional
public class LettersRegister {

    private static final String ON_COUNTRY_PAGE = "country page, index of letters";

    private final LetterBook book;
    private final LetterWriter writer;
    private final LetterNumbers numbers;
    private final LetterTexts texts;
    private final OfficeCalendar calendar;
    private final LetterWorkflow workflow;

    LettersRegister(
            LetterBook book,
            LetterWriter writer,
            LetterNumbers numbers,
            LetterTexts texts,
            OfficeCalendar calendar,
            LetterWorkflow workflow) {
        this.book = book;
        this.writer = writer;
        this.numbers = numbers;
        this.texts = texts;
        this.calendar = calendar;
        this.workflow = workflow;
    }

    /**
     * Enters a letter that came in; one with a day to be answered by is waited for. A request for an extension is answered
     * by itself.
     */
    public LetterId register(Incoming letter) {
        var type = type(letter.type(), Direction.INCOMING);
        book.requireNotAhead(letter.receivedDate());
        var dates = new LetterDates(letter.letterDate(), letter.receivedDate(), letter.effectDate());
        var head = head(letter, type, dates);
        var words = SaltedText.of(letter.texts(), head.language());
        var entries = words.stream().map(text -> text.entry(head.language())).toList();
        var replies = new Replies(letter.inReplyTo(), letter.replyDue(), null);
        var id = LetterId.next();
        book.enter(Letter.incoming(id, head, dates, replies, entries, book.now()), words);
        if (letter.signatory() != null) {
            texts.storeSignatory(id, letter.signatory());
        }
        if (letter.replyDue() != null) {
            workflow.awaitReply(id);
        }
        var reply = type.automaticReply();
        if (reply != null) {
            send(automatic(reply, letter, head, id));
        }
        return id;
    }

    private LetterHead head(Incoming letter, LetterType type, LetterDates dates) {
        return new LetterHead(
                numbers.next(dates.year(), letter.country(), type),
                type,
                Direction.INCOMING,
                letter.country(),
                letter.caseRef(),
                letter.fromOffice() == null ? "Government" : letter.fromOffice(),
                type.office().title(),
                letter.channel(),
                letter.originalLanguage());
    }

    private static Outgoing automatic(LetterType reply, Incoming letter, LetterHead head, LetterId id) {
        return new Outgoing(
                reply.name(),
                letter.country(),
                letter.caseRef(),
                head.fromOffice(),
                letter.receivedDate(),
                Map.of("letterDate", letter.letterDate().toString()),
                List.of(),
                id,
                languageOfAnswer(letter.originalLanguage()),
                null,
                null);
    }

    /** A French letter gets a French answer; every other one in the working language of the Steering Committee. */
    public static String languageOfAnswer(String language) {
        return language.equals("fr") ? "fr" : "en";
    }

    /** Writes a letter and enters it. People send it, and record the proof ({@link #recordSending}). */
    public LetterId send(Outgoing letter) {
        var type = type(letter.type(), Direction.OUTGOING);
        var written = writer.write(type, letter);
        var replies = new Replies(letter.inReplyTo(), letter.replyDue(), null);
        var id = LetterId.next();
        book.enter(Letter.outgoing(id, written, replies, book.now()), written.words());
        return id;
    }

    /** Records that a letter of ours was sent to all its addressees. */
    public void recordSending(LetterId letter, SendingProof proof) {
        book.change(letter, (sent, now) -> sent.sent(null, proof, calendar.today(now), now));
    }

    /**
     * Makes a letter public from this day: on the country's page, and in the index of letters. One of ours becomes public
     * when its sending is proven, and not before.
     */
    public void publish(LetterId letter, LocalDate on) {
        book.requireNotAhead(on);
        book.change(letter, (published, now) -> published.publishWhenSent(on, ON_COUNTRY_PAGE, now));
    }

    private static LetterType type(String name, Direction direction) {
        var type = LetterType.named(name);
        KNOWN_TYPE.require(type.isPresent(), name);
        GOES_THIS_WAY.require(type.get().direction() == direction);
        return type.get();
    }
}
