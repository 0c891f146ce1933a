package org.hemicycle.portal.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The sentences of rules in the reader's language. Services refuse in English, with the rule's name; rules of different
 * features share names, so the sentence tells which one it is.
 */
final class RuleWords {

    static final Map<String, String> ENGLISH = read("en");
    static final Map<String, String> FRENCH = read("fr");

    private RuleWords() {}

    /** In French, with what the service adds after the sentence; what is no known rule stays as it came. */
    static String french(String name, String told) {
        for (var rule : ENGLISH.entrySet()) {
            if (rule.getKey().endsWith("." + name) && told.startsWith(rule.getValue())) {
                var added = told.substring(rule.getValue().length()).replaceFirst("^: ", " : ");
                return Objects.requireNonNull(FRENCH.get(rule.getKey())) + added;
            }
        }
        return told;
    }

    private static Map<String, String> read(String language) {
        var file = "/portal/rules_%s.properties".formatted(language);
        try (var lines = new InputStreamReader(
                Objects.requireNonNull(RuleWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            var sentences = new Properties();
            sentences.load(lines);
            var sorted = new TreeMap<String, String>();
            sentences.stringPropertyNames().forEach(key -> sorted.put(key, sentences.getProperty(key)));
            return sorted;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
