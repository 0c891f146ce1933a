package org.hemicycle.membership.withdrawal;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.membership.letters.LetterText;

/** The letter by which a government takes its withdrawal back. */
public record Retraction(
        LocalDate letterDate,
        LocalDate receivedDate,
        String channel,
        String originalLanguage,
        String fromOffice,
        String signatory,
        List<LetterText> texts) {

    public Retraction {
        texts = List.copyOf(texts);
    }
}
