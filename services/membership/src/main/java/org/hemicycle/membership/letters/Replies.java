package org.hemicycle.membership.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a letter hangs together with others: what it answers, until when it is to be answered, and what answered it. */
record Replies(
        @Nullable LetterId inReplyTo,
        @Nullable LocalDate replyDue,
        @Nullable LetterId repliedBy) {

    /** The day by which it is still to be answered. */
    Optional<LocalDate> owed() {
        return repliedBy == null ? Optional.ofNullable(replyDue) : Optional.empty();
    }

    Replies answeredBy(LetterId answer) {
        return new Replies(inReplyTo, replyDue, answer);
    }
}
