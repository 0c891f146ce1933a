package org.hemicycle.membership.admission.dossier;

import java.time.LocalDate;
import org.hemicycle.membership.admission.rules.AdmissionRule;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A letter from a government that wants to join (membership rules, 12.1). Deadlines run from its receipt; the day it
 * takes effect is the file's. Who signed stands elsewhere ({@link Person}); here only at which level.
 *
 * @param originalLanguage of the authentic original, as an ISO 639-1 code
 * @param sender the ministry or office that sent it
 * @param originalFile where the original is kept
 */
public record ApplicantLetter(
        LocalDate letterDate,
        LocalDate receivedDate,
        Channel channel,
        String originalLanguage,
        String addressee,
        String sender,
        SignatoryLevel signedBy,
        @Embedded.Empty Statements statements,
        @Nullable String leadMinistry,
        @Nullable String originalFile,
        @Nullable String translationFile) {

    public ApplicantLetter {
        AdmissionRule.LETTER_BEFORE_RECEIPT.require(!letterDate.isAfter(receivedDate));
    }

    boolean comesFrom(ApplicantLetter other) {
        return sender.strip().equalsIgnoreCase(other.sender.strip());
    }
}
