package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterEvent;

/** In the ledger as described in contracts/events/membership/letter-reply-reminded.v1.schema.json. */
record LetterReplyReminded(UUID letterId, LocalDate replyDue) {

    static final String TYPE = "membership.letter-reply-reminded.v1";

    static LetterReplyReminded of(LetterEvent.ReplyReminded event) {
        return new LetterReplyReminded(event.letter().value(), event.due());
    }
}
