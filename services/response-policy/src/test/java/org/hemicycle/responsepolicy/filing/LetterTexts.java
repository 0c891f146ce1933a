package org.hemicycle.responsepolicy.filing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Letters as filers send them, each text a word of its own to look for. */
public final class LetterTexts {

    private LetterTexts() {}

    /** @param canary stands in every text */
    public static String letter(String canary, String kind, boolean pseudonymous, String issue, String... countries) {
        var names = Arrays.stream(countries).map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return """
                {"countries": [%2$s], "filerKind": "%3$s", "pseudonymous": %4$s, "language": "en",
                 "filers": [{"name": "%1$s-name", "legalNature": "%1$s-nature", "contact": "%1$s-contact",
                             "involvement": "%1$s-involvement", "involved": true, "involvedInCountry": true,
                             "consentsToBeNamed": false}],
                 "subject": "%1$s-subject",
                 "concerns": [{"issue": "%5$s", "text": "%1$s-concern", "breaches": ["%1$s-breach"],
                               "evidence": [{"source": "%1$s-source", "link": "https://example.org/%1$s-link",
                                             "confidential": true}]}],
                 "effectOnCivilSociety": "%1$s-effect", "actionRequested": "%1$s-action", "earlierSteps": "%1$s-steps",
                 "parallelProceedings": "%1$s-parallel", "consentToPublish": false, "safety": "%1$s-safety",
                 "signature": "%1$s-signature"}""".formatted(canary, names, kind, pseudonymous, issue);
    }

    public static String letter(String canary, String... countries) {
        return letter(canary, "CIVIL_SOCIETY_ORGANISATION", true, "CIVIC_SPACE", countries);
    }
}
