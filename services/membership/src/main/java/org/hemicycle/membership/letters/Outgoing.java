package org.hemicycle.membership.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be sent: a type with its facts, from which the text is made in English and French. The language says
 * which of the two is the authentic one.
 */
public record Outgoing(
        String type,
        String country,
        @Nullable String caseRef,
        String recipient,
        LocalDate date,
        Map<String, String> facts,
        List<String> enclosures,
        @Nullable LetterId inReplyTo,
        String language,
        @Nullable LocalDate effectDate,
        @Nullable LocalDate replyDue) {

    public Outgoing {
        facts = Map.copyOf(facts);
        enclosures = List.copyOf(enclosures);
    }

    /** In English, the working language of the Steering Committee. */
    public Outgoing(
            String type,
            String country,
            @Nullable String caseRef,
            String recipient,
            LocalDate date,
            Map<String, String> facts,
            List<String> enclosures,
            @Nullable LetterId inReplyTo) {
        this(type, country, caseRef, recipient, date, facts, enclosures, inReplyTo, "en", null, null);
    }
}
