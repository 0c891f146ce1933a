package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.UUID;

/** Another case that may have to do with this one, and why it is suggested. */
public record RelatedCase(UUID caseId, String country, LocalDate filedOn, Why why) {

    public enum Why {
        /** The same letter, about another country. */
        SAME_LETTER,
        /** The same country and issues, filed not long apart. */
        PERHAPS_THE_SAME,
        /** The same country, filed not long apart. */
        SAME_COUNTRY
    }
}
