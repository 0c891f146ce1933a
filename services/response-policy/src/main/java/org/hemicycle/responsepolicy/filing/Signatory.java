package org.hemicycle.responsepolicy.filing;

import org.jspecify.annotations.Nullable;

/**
 * One of those who sign a letter. Stands in the vault alone.
 *
 * @param name of the organisation or person, or the pseudonym they choose
 * @param legalNature as in "association"
 * @param contact how to reach them, if they want to be reached otherwise than here
 * @param involvement in the partnership, in their words
 * @param involved whether they say to be or have been involved, nationally or internationally
 * @param involvedInCountry whether in the country concerned
 * @param consentsToBeNamed whether the case page may name them
 */
public record Signatory(
        String name,
        @Nullable String legalNature,
        @Nullable String contact,
        @Nullable String involvement,
        boolean involved,
        boolean involvedInCountry,
        boolean consentsToBeNamed) {}
