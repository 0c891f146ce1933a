package org.hemicycle.membership.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers letters. Joins the caller's transaction. */
@Service
@Transactional
public class LettersRegister {

    /** A letter that came in: three dates are kept apart, deadlines run from receipt. */
    public record Incoming(
            String type,
            String country,
            String caseRef,
            LocalDate letterDate,
            LocalDate receivedDate,
            String channel,
            String originalLanguage,
            String signatory,
            @Nullable LocalDate replyDue) {}

    /** A letter to be sent: a type with its facts, from which the text is made in the recipient's language. */
    public record Outgoing(
            String type,
            String country,
            String caseRef,
            String recipient,
            LocalDate date,
            Map<String, String> facts,
            List<String> enclosures,
            @Nullable LetterId inReplyTo) {}

    public LetterId register(Incoming letter) {
        throw new UnsupportedOperationException();
    }

    public LetterId send(Outgoing letter) {
        throw new UnsupportedOperationException();
    }

    /** Makes a letter public from this day: on the country's page, and in the index of letters. */
    public void publish(LetterId letter, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
