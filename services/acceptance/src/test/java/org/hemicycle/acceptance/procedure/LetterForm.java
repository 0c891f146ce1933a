package org.hemicycle.acceptance.procedure;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Letters of concern as the form has them. What they say is not on record here. */
final class LetterForm {

    private static final String CONCERN = """
        {"issue": "CIVIC_SPACE", "text": "on file", "breaches": ["Declaration"],
         "evidence": [{"source": "on file", "link": "https://example.org/evidence", "confidential": true}]}""";

    private LetterForm() {}

    static String of(String country, String filerKind, List<String> filers, int concerns) {
        return """
            {"countries": ["%s"], "filerKind": "%s", "pseudonymous": false, "language": "en",
             "filers": [%s], "subject": "Space for civil society", "concerns": %s,
             "effectOnCivilSociety": "on file", "actionRequested": "a thorough investigation", "earlierSteps": "on file",
             "parallelProceedings": "none", "consentToPublish": true, "safety": "none", "signature": "signed"}""".formatted(
                        country,
                        filerKind,
                        filers.stream().map(LetterForm::filer).collect(Collectors.joining(",")),
                        Collections.nCopies(concerns, CONCERN));
    }

    private static String filer(String name) {
        return """
            {"name": "%s", "legalNature": "non-governmental", "contact": "on file", "involvement": "on file",
             "involved": true, "involvedInCountry": true, "consentsToBeNamed": true}""".formatted(name);
    }
}
