package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a letter that was filed: nothing that names a filer or quotes the letter.
 *
 * @param involved whether one of the filers says to be involved in the partnership
 * @param involvedInCountry and in the country concerned
 * @param missing codes of what the letter lacks, separated by commas
 */
record Submission(
        String country,
        String ruleSet,
        LocalDate filedOn,
        FilerKind filerKind,
        int filers,
        boolean pseudonymous,
        boolean involved,
        boolean involvedInCountry,
        boolean consentToPublish,
        @Nullable String missing) {

    static Submission of(Letter letter, FilerKind kind, String country, FilingRules rules, LocalDate filedOn) {
        var missing = Missing.of(letter).stream().map(Missing::name).toList();
        return new Submission(
                country,
                rules.id(),
                filedOn,
                kind,
                letter.filers().size(),
                letter.pseudonymous(),
                letter.filers().stream().anyMatch(Signatory::involved),
                letter.filers().stream().anyMatch(Signatory::involvedInCountry),
                letter.consentToPublish(),
                missing.isEmpty() ? null : String.join(",", missing));
    }

    List<Missing> lacks() {
        return missing == null
                ? List.of()
                : java.util.Arrays.stream(missing.split(","))
                        .map(Missing::valueOf)
                        .toList();
    }
}
