package org.hemicycle.membership.admission.dossier;

import org.hemicycle.membership.letters.LetterId;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A letter in a file, with its entry in the register of letters. */
@Table("admission_letter")
public record FiledLetter(
        LetterId letter, LetterKind kind, @Embedded.Empty ApplicantLetter content) {}
