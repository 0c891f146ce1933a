package org.hemicycle.membership.letters;

import java.util.List;

/** A letter as the index shows it: codes, dates and commitments, no office typed by hand, no name, no words. */
public record LetterEntry(
        LetterId letter,
        String reference,
        LetterType type,
        String country,
        LetterDates dates,
        String language,
        List<Committed> texts) {

    /** A text by its language, and the commitment to its words in hex. */
    public record Committed(String language, boolean authentic, String commitment) {}

    public LetterEntry {
        texts = List.copyOf(texts);
    }
}
