package org.hemicycle.responsepolicy.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.responsepolicy.document.inspect.Finding;

/** The first line of the inspecting process: trusted as little as the file it read. */
record Verdict(Set<Finding> found) {

    private static final int LONGEST_LINE = 400;

    static Verdict read(InputStream answer) throws IOException {
        var words = line(answer).split(" ", 2);
        if (words.length == 2 && words[0].equals("REFUSED")) {
            throw rule(words[1]).refuse();
        }
        if (words.length < 2 || !words[0].equals("OK")) {
            throw DocumentRule.TOO_COSTLY.refuse(); // it ended without an answer
        }
        return new Verdict(Arrays.stream(words[1].split(","))
                .filter(word -> !word.isEmpty())
                .map(Finding::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static DocumentRule rule(String flaw) {
        return Arrays.stream(DocumentRule.values())
                .filter(rule -> rule.name().equals(flaw))
                .findFirst()
                .orElse(DocumentRule.UNREADABLE);
    }

    private static String line(InputStream answer) throws IOException {
        var line = new StringBuilder();
        for (int read = answer.read();
                read >= 0 && read != '\n' && line.length() < LONGEST_LINE;
                read = answer.read()) {
            line.append((char) read);
        }
        return line.toString();
    }
}
