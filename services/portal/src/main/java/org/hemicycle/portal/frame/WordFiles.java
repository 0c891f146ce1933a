package org.hemicycle.portal.frame;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The files of words, one of each subject and language: {@code portal/words/members_fr.properties}. */
final class WordFiles {

    static final List<String> SUBJECTS = List.of(
            "frame",
            "faults",
            "work",
            "members",
            "admission",
            "eligibility",
            "committee",
            "elections",
            "desk",
            "rounds",
            "decisions",
            "resolutions",
            "response-policy",
            "concern",
            "earlier",
            "open-data",
            "developers");

    private WordFiles() {}

    /** A word that is missing fails the page, and the build before it. */
    static ResourceBundleMessageSource source() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(SUBJECTS.stream().map(WordFiles::bundle).toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.ENGLISH);
        return words;
    }

    static String bundle(String subject) {
        return "portal/words/" + subject;
    }
}
