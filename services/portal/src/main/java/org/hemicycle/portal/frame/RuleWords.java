package org.hemicycle.portal.frame;

import java.util.Map;
import java.util.Objects;

/**
 * The sentences of rules in the reader's language. Services refuse in English, with the rule's name; rules of different
 * features share names, so the sentence tells which one it is.
 */
final class RuleWords {

    static final Map<String, String> ENGLISH = WordFiles.read("/portal/rules_en.properties");
    static final Map<String, String> FRENCH = WordFiles.read("/portal/rules_fr.properties");

    private RuleWords() {}

    /** In French, with what the service adds after the sentence; what is no known rule stays as it came. */
    static String french(String name, String told) {
        for (var rule : ENGLISH.entrySet()) {
            if (rule.getKey().endsWith("." + name) && told.startsWith(rule.getValue())) {
                var added = told.substring(rule.getValue().length()).replaceFirst("^: ", "\u00a0: ");
                return Objects.requireNonNull(FRENCH.get(rule.getKey())) + added;
            }
        }
        return told;
    }
}
