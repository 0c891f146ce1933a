package org.hemicycle.responsepolicy.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter of concern as its filers write it. Stands in the vault alone, drafts too.
 *
 * @param countries ISO 3166 alpha-3; each becomes a case of its own
 * @param pseudonymous whether nobody but the assigned officers may know who filed
 * @param language of the text, as in {@code fr}
 * @param safety what the filers ask for to be safe
 */
public record Letter(
        List<String> countries,
        @Nullable FilerKind filerKind,
        boolean pseudonymous,
        List<Signatory> filers,
        String subject,
        List<Concern> concerns,
        @Nullable String effectOnCivilSociety,
        @Nullable String actionRequested,
        @Nullable String earlierSteps,
        @Nullable String parallelProceedings,
        boolean consentToPublish,
        String language,
        @Nullable String safety,
        @Nullable String signature) {

    public Letter {
        countries = List.copyOf(countries);
        filers = List.copyOf(filers);
        concerns = List.copyOf(concerns);
    }

    /** The same words, as the file of these countries shows them. */
    Letter about(List<String> some) {
        return new Letter(
                some,
                filerKind,
                pseudonymous,
                filers,
                subject,
                concerns,
                effectOnCivilSociety,
                actionRequested,
                earlierSteps,
                parallelProceedings,
                consentToPublish,
                language,
                safety,
                signature);
    }

    ConsentedNames names() {
        return new ConsentedNames(filers.stream()
                .filter(Signatory::consentsToBeNamed)
                .map(Signatory::name)
                .toList());
    }

    List<Issue> issues() {
        return concerns.stream().map(Concern::issue).toList();
    }
}
