package org.hemicycle.membership.letters;

import static org.hemicycle.membership.letters.LetterRule.KNOWN_ADDRESSEE;
import static org.hemicycle.membership.letters.LetterRule.NOT_AHEAD;
import static org.hemicycle.membership.letters.LetterRule.ONLY_OUTGOING_IS_SENT;
import static org.hemicycle.membership.letters.LetterRule.PROVEN_ONCE;
import static org.hemicycle.membership.letters.LetterRule.PUBLISHED_ONCE;
import static org.hemicycle.membership.letters.LetterRule.REPLY_GOES_BACK;
import static org.hemicycle.membership.letters.LetterRule.SAME_COUNTRY;
import static org.hemicycle.membership.letters.LetterRule.SENT_BEFORE_PUBLISHED;
import static org.hemicycle.membership.letters.LetterRule.TEXT_STILL_THERE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A letter in the register: entered once, then sent, published, answered; its head and dates never change. */
final class Letter extends AbstractAggregateRoot<Letter> {

    @Id
    private final LetterId id;

    @Version
    private int version;

    @Embedded.Empty
    private final LetterHead head;

    @Embedded.Empty
    private final LetterDates dates;

    private final @Nullable String templateVersion;

    @Embedded.Empty
    private Replies replies;

    @Embedded.Empty
    private Publication publication;

    private @Nullable Instant sentAt;

    @MappedCollection(idColumn = "letter", keyColumn = "place")
    private List<TextEntry> texts;

    @MappedCollection(idColumn = "letter", keyColumn = "place")
    private List<Addressee> addressees;

    Letter(
            LetterId id,
            int version,
            LetterHead head,
            LetterDates dates,
            @Nullable String templateVersion,
            Replies replies,
            Publication publication,
            @Nullable Instant sentAt,
            List<TextEntry> texts,
            List<Addressee> addressees) {
        this.id = id;
        this.version = version;
        this.head = head;
        this.dates = dates;
        this.templateVersion = templateVersion;
        this.replies = replies;
        this.publication = publication;
        this.sentAt = sentAt;
        this.texts = texts;
        this.addressees = addressees;
    }

    static Letter incoming(
            LetterId id, LetterHead head, LetterDates dates, Replies replies, List<TextEntry> texts, Instant at) {
        return entered(new Letter(id, 0, head, dates, null, replies, Publication.none(), null, texts, List.of()), at);
    }

    static Letter outgoing(LetterId id, LetterWriter.Written written, Replies replies, Instant at) {
        var letter = new Letter(
                id,
                0,
                written.head(),
                written.dates(),
                written.templateVersion(),
                replies,
                Publication.none(),
                null,
                written.entries(),
                Addressees.ofGovernment().all());
        return entered(letter, at);
    }

    private static Letter entered(Letter letter, Instant at) {
        letter.registerEvent(new LetterEvent.Registered(letter.entry(), at));
        return letter;
    }

    /** Records the proof of sending to one addressee, or to all that have none yet. */
    void sent(@Nullable Recipient to, SendingProof proof, LocalDate today, Instant at) {
        ONLY_OUTGOING_IS_SENT.require(head.direction() == Direction.OUTGOING);
        NOT_AHEAD.require(!proof.sentAt().isAfter(at));
        var sending = new Addressees(addressees);
        KNOWN_ADDRESSEE.require(sending.include(to));
        PROVEN_ONCE.require(sending.anyLeft(to));
        var served = sending.served(to, proof, at);
        addressees = served.all();
        if (served.allServed()) {
            allServed(served.lastSent(), today, at);
        }
    }

    private void allServed(Instant lastSent, LocalDate today, Instant at) {
        sentAt = lastSent;
        registerEvent(new LetterEvent.Sent(id, lastSent, at));
        var asked = publication.askedFor();
        if (asked != null) {
            publish(asked.isAfter(today) ? asked : today, where(), at);
        }
    }

    private String where() {
        return Objects.requireNonNull(publication.publishedWhere(), "asked for without a place");
    }

    void publish(LocalDate on, String where, Instant at) {
        PUBLISHED_ONCE.require(!isPublished());
        SENT_BEFORE_PUBLISHED.require(mayBePublished());
        publication = Publication.on(on, where);
        registerEvent(new LetterEvent.Published(entry(), on, at));
    }

    /** Publishes now, or as soon as the sending is proven. A letter already published stays as it is. */
    void publishWhenSent(LocalDate from, String where, Instant at) {
        if (isPublished()) {
            return;
        }
        if (mayBePublished()) {
            publish(from, where, at);
        } else {
            publication = Publication.asked(from, where);
        }
    }

    private boolean mayBePublished() {
        return head.direction() == Direction.INCOMING || sentAt != null;
    }

    /** Later letters may refer to this one too; the first is the answer. */
    void answeredBy(Letter answer, Instant at) {
        REPLY_GOES_BACK.require(answer.head.direction() != head.direction());
        SAME_COUNTRY.require(answer.head.country().equals(head.country()));
        if (replies.repliedBy() == null) {
            replies = replies.answeredBy(answer.id);
            registerEvent(new LetterEvent.Answered(id, answer.id, at));
        }
    }

    void remindOfReply(Instant at) {
        replies.owed().ifPresent(due -> registerEvent(new LetterEvent.ReplyReminded(id, due, at)));
    }

    void escalateReply(Instant at) {
        replies.owed().ifPresent(due -> registerEvent(new LetterEvent.ReplyOverdue(id, due, at)));
    }

    /** The words in this language are gone; that there were some, and their commitment, stays. */
    void eraseText(String language, String reason, Instant at) {
        TEXT_STILL_THERE.require(
                texts.stream().anyMatch(text -> text.language().equals(language) && text.erasedAt() == null));
        texts = texts.stream()
                .map(text -> text.language().equals(language) ? text.erased(at) : text)
                .toList();
        registerEvent(new LetterEvent.TextErased(id, language, reason, at));
    }

    List<String> textsLeft() {
        return texts.stream()
                .filter(text -> text.erasedAt() == null)
                .map(TextEntry::language)
                .toList();
    }

    boolean isPublished() {
        return publication.publishedOn() != null;
    }

    /** The government concerned sees what it wrote, and what it was sent; drafts stay in the house. */
    boolean isVisibleTo(LetterReader reader) {
        return reader.everything() || isPublished() || (head.country().equals(reader.government()) && mayBePublished());
    }

    LetterId id() {
        return id;
    }

    int version() {
        return version;
    }

    LetterHead head() {
        return head;
    }

    LetterDates dates() {
        return dates;
    }

    Replies replies() {
        return replies;
    }

    Publication publication() {
        return publication;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    String templateVersion() {
        return templateVersion;
    }

    List<TextEntry> texts() {
        return texts;
    }

    List<Addressee> addressees() {
        return addressees;
    }

    LetterEntry entry() {
        return new LetterEntry(
                id,
                head.reference(),
                head.type(),
                head.country(),
                dates,
                head.language(),
                texts.stream()
                        .map(text -> new LetterEntry.Committed(text.language(), text.authentic(), text.commitment()))
                        .toList());
    }
}
