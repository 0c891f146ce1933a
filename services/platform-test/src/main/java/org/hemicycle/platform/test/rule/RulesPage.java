package org.hemicycle.platform.test.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code docs/rules.md}: a part for each service, between its own marks, so that each service's build keeps its own. */
public record RulesPage(Path file) {

    /** Of the repository, from a module's folder, where tests run. */
    public static RulesPage ofRepository() {
        return new RulesPage(Path.of("../../docs/rules.md"));
    }

    /** What stands there about a service; empty: nothing yet. */
    public String part(String service) {
        var page = read();
        var from = page.indexOf(begin(service));
        var to = page.indexOf(end(service));
        return from < 0 || to < from
                ? ""
                : page.substring(from + begin(service).length(), to).strip();
    }

    /** Takes the service's part anew, at its place, or at the end of the page. */
    public void write(String service, String part) {
        var page = read();
        var block = begin(service) + "\n\n" + part + "\n\n" + end(service);
        var from = page.indexOf(begin(service));
        var written = from < 0
                ? page.stripTrailing() + "\n\n" + block + "\n"
                : page.substring(0, from)
                        + block
                        + page.substring(
                                page.indexOf(end(service)) + end(service).length());
        try {
            Files.writeString(file, written);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String begin(String service) {
        return "<!-- %s begins -->".formatted(service);
    }

    private static String end(String service) {
        return "<!-- %s ends -->".formatted(service);
    }
}
