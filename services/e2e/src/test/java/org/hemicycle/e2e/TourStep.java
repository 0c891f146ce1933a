package org.hemicycle.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A step of the README's tour.
 *
 * @param quoted what the page is to say
 */
record TourStep(String title, List<String> addresses, List<String> quoted, Path picture) {

    private static final Pattern STEP =
            Pattern.compile("(?s)\\*\\*(\\d+\\. [^*]+?)\\.?\\*\\*(.*?)(?=\\*\\*\\d+\\. |$)");
    private static final Pattern ADDRESS = Pattern.compile("`([/?][^`]*)`");
    private static final Pattern QUOTED = Pattern.compile("[“«]\\s?([^”»]+?)\\s?[”»]");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

    static List<TourStep> all(Path readme) {
        try {
            var text = Files.readString(readme);
            var tour = text.substring(text.indexOf("<!-- pictures begin -->"), text.indexOf("<!-- pictures end -->"));
            return STEP.matcher(tour)
                    .results()
                    .map(found -> of(readme, found.group(1), found.group(2)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TourStep of(Path readme, String title, String text) {
        return new TourStep(
                title,
                all(ADDRESS, text),
                all(QUOTED, text),
                readme.resolveSibling(all(PICTURE, text).getFirst()));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .toList();
    }
}
