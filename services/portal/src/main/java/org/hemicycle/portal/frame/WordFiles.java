package org.hemicycle.portal.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
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

    /** A file beside these, in UTF-8, in the order of its keys. */
    static Map<String, String> read(String file) {
        try (var lines = new InputStreamReader(
                Objects.requireNonNull(WordFiles.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(lines);
            var sorted = new TreeMap<String, String>();
            words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
            return sorted;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
