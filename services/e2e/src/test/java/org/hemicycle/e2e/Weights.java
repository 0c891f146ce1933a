package org.hemicycle.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** What each page walked weighs and when it first shows something: in the build output, and of all walks in a file. */
final class Weights {

    /**
     * One page, as somebody loads it who was never here before.
     *
     * @param bytes that crossed the wire, headers and all files included
     * @param paintedAfter milliseconds until the first contentful paint; -1 where nothing was measured
     */
    record Weight(String stop, String path, long bytes, long paintedAfter, boolean diagram) {

        boolean isTooMuch() {
            return bytes > MOST && !diagram;
        }

        private String line() {
            return "%s,%s,%d,%d%n".formatted(stop, path.replace(",", "%2C"), bytes, paintedAfter);
        }
    }

    static final long MOST = 300_000;

    private static final Path FILE = Path.of("target", "pages.csv");

    static {
        write("stop,path,bytes_transferred,first_contentful_paint_ms\n", StandardOpenOption.TRUNCATE_EXISTING);
    }

    private Weights() {}

    static synchronized void keep(List<Weight> weights) {
        weights.forEach(weight -> write(weight.line(), StandardOpenOption.APPEND));
        var table = new StringBuilder("%n%-56s %9s %9s%n".formatted("page (cold cache)", "bytes", "paint ms"));
        weights.stream()
                .sorted(Comparator.comparingLong(Weight::bytes).reversed())
                .forEach(weight -> table.append(
                        "%-56s %9d %9d%n".formatted(weight.stop(), weight.bytes(), weight.paintedAfter())));
        System.out.print(table);
    }

    private static void write(String text, StandardOpenOption how) {
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
