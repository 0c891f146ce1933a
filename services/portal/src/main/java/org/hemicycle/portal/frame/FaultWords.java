package org.hemicycle.portal.frame;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is wrong with a field or a request, in the reader's language: services say it in English, some with a value. */
final class FaultWords {

    private static final String UNKNOWN = " does not exist or is not yours to see";
    private static final Map<Pattern, String> WITH_VALUES = new LinkedHashMap<>();

    static {
        WITH_VALUES.put(Pattern.compile("must be an? [a-z ]+ such as (.+)"), "fault-such-as");
        WITH_VALUES.put(Pattern.compile("size must be between (\\d+) and (\\d+)"), "fault-size");
        WITH_VALUES.put(Pattern.compile("must be greater than or equal to (\\d+)"), "fault-least");
        WITH_VALUES.put(Pattern.compile("must be less than or equal to (\\d+)"), "fault-most");
    }

    private FaultWords() {}

    static String of(Words words, String message) {
        for (var pattern : WITH_VALUES.entrySet()) {
            var found = pattern.getKey().matcher(message);
            if (found.matches()) {
                var values = IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .toArray();
                return words.of(pattern.getValue(), values);
            }
        }
        return words.code("fault", key(message));
    }

    /** A refusal that names no rule; one that is not known stays as it came. */
    static String refusal(Words words, String sentence) {
        var known = words.maybe("refusal." + key(sentence.endsWith(UNKNOWN) ? "This" + UNKNOWN : sentence));
        return known == null ? sentence : known;
    }

    /** As it stands in the files of words. */
    static String key(String message) {
        return message.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
