package org.hemicycle.portal.election;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result as a file of comma-separated values: what stands in the table, line by line. */
public final class ResultFile {

    private ResultFile() {}

    public static String csv(Explained explained) {
        var head = Stream.of(line(List.of("place", "candidate", "total", "outcome", "line")));
        var lines = explained.lines().stream()
                .map(each -> line(List.of(
                        String.valueOf(each.place()), each.candidate(), each.total(), each.outcome(), each.why())));
        return Stream.concat(head, lines).collect(Collectors.joining());
    }

    /** RFC 4180; what a spreadsheet would take for a formula is told to be text. */
    private static String line(List<String> cells) {
        return cells.stream().map(ResultFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = text.matches("[=+@\\-].*") ? "'" + text : text;
        return safe.matches("[\\w .:;()/]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
