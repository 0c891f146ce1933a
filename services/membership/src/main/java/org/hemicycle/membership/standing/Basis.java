package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an entry rests on.
 *
 * @param reference a code that may stand in the public log: {@code admission:<id>}, {@code resolution:<no>}, {@code
 *     import:<file hash>}
 * @param legalBasis the rule or act in words
 * @param document the letter, resolution or page
 */
public record Basis(
        String reference,
        @Nullable String legalBasis,
        @Nullable String document,
        @Nullable LocalDate publishedOn,
        @Nullable String publicUrl,
        List<SourceLine> sources) {

    private static final Pattern REFERENCE = Pattern.compile("[a-z][a-z-]{0,30}:[A-Za-z0-9._/-]{1,120}");

    public Basis {
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("A reference reads <kind>:<id>, not " + reference);
        }
        sources = List.copyOf(sources);
    }

    public static Basis of(String reference) {
        return new Basis(reference, null, null, null, null, List.of());
    }

    public static Basis of(String reference, String legalBasis, @Nullable String document) {
        return new Basis(reference, legalBasis, document, null, null, List.of());
    }
}
