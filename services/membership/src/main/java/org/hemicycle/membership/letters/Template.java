package org.hemicycle.membership.letters;

import static org.hemicycle.membership.letters.LetterRule.FACTS_FIT_TEMPLATE;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a letter with named facts in it: {@code {{fact}}} must be given, {@code {{#fact}}…{{/fact}}} stands only if
 * it is, and {@code {{!one-of a b}}} asks for at least one of them. Facts are put in as they are, never read as template.
 */
record Template(String text) {

    private static final Pattern FACT = Pattern.compile("\\{\\{([a-zA-Z-]+)}}");
    private static final Pattern ONE_OF = Pattern.compile("\\{\\{!one-of ([a-zA-Z -]+)}}\\n");
    private static final Pattern SECTION = Pattern.compile("(?s)\\{\\{#([a-zA-Z-]+)}}(.*?)\\{\\{/\\1}}");

    /** Every fact the text can use. */
    Set<String> facts() {
        var facts = named(FACT, text);
        facts.addAll(named(SECTION, text));
        return facts;
    }

    /** Facts left blank are not given. */
    String fill(Map<String, String> given, FactFormat words) {
        var facts = new HashMap<>(given);
        facts.values().removeIf(String::isBlank);
        requireOneOf(facts.keySet());
        var sections = SECTION.matcher(ONE_OF.matcher(text).replaceAll(""))
                .replaceAll(section ->
                        Matcher.quoteReplacement(facts.containsKey(section.group(1)) ? section.group(2) : ""));
        var missing = named(FACT, sections);
        missing.removeAll(facts.keySet());
        FACTS_FIT_TEMPLATE.require(missing.isEmpty(), "missing " + String.join(", ", missing));
        return FACT.matcher(sections)
                .replaceAll(fact -> Matcher.quoteReplacement(words.of(facts.getOrDefault(fact.group(1), ""))))
                .strip();
    }

    private void requireOneOf(Set<String> given) {
        ONE_OF.matcher(text).results().map(found -> found.group(1)).forEach(names -> {
            var any = Set.of(names.split(" ")).stream().anyMatch(given::contains);
            FACTS_FIT_TEMPLATE.require(any, "one of " + names + " is needed");
        });
    }

    /** Changes with every change of the text: the first twelve hex digits of its SHA-256. */
    String version() {
        return Commitment.to(text, new byte[0]).hex().substring(0, 12);
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
