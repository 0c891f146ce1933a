package org.hemicycle.membership.letters;

import java.time.Instant;
import java.time.LocalDate;

/** What can happen to a letter. Sealed, so that every mapping of it stays complete. */
public sealed interface LetterEvent {

    LetterId letter();

    record Registered(LetterEntry entry, Instant at) implements LetterEvent {
        @Override
        public LetterId letter() {
            return entry.letter();
        }
    }

    /** Sent to every addressee, as proven; {@code on} is the day of the last proof. */
    record Sent(LetterId letter, Instant sentAt, Instant at) implements LetterEvent {}

    record Published(LetterEntry entry, LocalDate on, Instant at) implements LetterEvent {
        @Override
        public LetterId letter() {
            return entry.letter();
        }
    }

    record Answered(LetterId letter, LetterId answer, Instant at) implements LetterEvent {}

    /** The day by which it is to be answered is near. */
    record ReplyReminded(LetterId letter, LocalDate due, Instant at) implements LetterEvent {}

    /** The day is over, and it is not answered. */
    record ReplyOverdue(LetterId letter, LocalDate due, Instant at) implements LetterEvent {}

    record TextErased(LetterId letter, String language, String reason, Instant at) implements LetterEvent {}
}
