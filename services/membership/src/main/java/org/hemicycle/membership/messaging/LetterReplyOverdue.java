package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterEvent;

/** In the ledger as described in contracts/events/membership/letter-reply-overdue.v1.schema.json. */
record LetterReplyOverdue(UUID letterId, LocalDate replyDue) {

    static final String TYPE = "membership.letter-reply-overdue.v1";

    static LetterReplyOverdue of(LetterEvent.ReplyOverdue event) {
        return new LetterReplyOverdue(event.letter().value(), event.due());
    }
}
