package org.hemicycle.tally.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the form of a file by what stands in it; between PrefLib's four by what the file or its name says. */
final class Recognised {

    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d+\\s+\\d+(\\s+#.*)?");
    private static final Pattern ONE_NUMBER = Pattern.compile("\\d+");
    private static final Pattern RANK_HEADER =
            Pattern.compile("(?i)\"?candidate\"?\\s*(,\\s*\"?region\"?\\s*)?,\\s*\"?1\"?\\s*(,.*)?");
    private static final Pattern TABLE_HEADER = Pattern.compile("(?i)\"?candidate\"?\\s*,.*");

    private Recognised() {}

    static Format of(Path file) {
        try (var lines = Lines.of(file)) {
            if (!lines.next()) {
                throw lines.ended("the file is empty");
            }
            var first = lines.text().strip();
            if (TWO_NUMBERS.matcher(first).matches()) {
                return Format.BLT;
            }
            if (first.startsWith("#") || (ONE_NUMBER.matcher(first).matches() && hasOldNames(lines))) {
                return preflib(file, lines);
            }
            if (RANK_HEADER.matcher(first).matches()) {
                return Format.RANKS;
            }
            return TABLE_HEADER.matcher(first).matches() && looksLikePoints(Cells.of(lines))
                    ? Format.POINTS
                    : Format.KUBERNETES;
        }
    }

    private static boolean hasOldNames(Lines lines) {
        return lines.next() && lines.text().strip().startsWith("1,");
    }

    private static boolean looksLikePoints(List<String> header) {
        var last = header.get(header.size() - 1).toLowerCase(Locale.ROOT);
        return header.size() <= 3
                && (PointsTableCsv.COLUMNS.contains(last) || header.get(1).equalsIgnoreCase("region"));
    }

    /** A BLT file may begin with comments, too; then no fact of PrefLib's stands in them. */
    private static Format preflib(Path file, Lines lines) {
        boolean braces = false;
        boolean facts = !lines.text().strip().startsWith("#");
        do {
            var text = lines.text().strip();
            if (!facts && TWO_NUMBERS.matcher(text).matches()) {
                return Format.BLT;
            }
            facts |= text.startsWith("# ALTERNATIVE NAME") || text.startsWith("# FILE NAME");
            if (text.toUpperCase(Locale.ROOT).startsWith("# DATA TYPE:")
                    && !PrefLibFile.declared(text).isEmpty()) {
                return PrefLibFile.declared(text).get(0);
            }
            braces |= text.indexOf('{') >= 0 && !text.startsWith("#");
        } while (!braces && lines.next());
        var name = String.valueOf(file.getFileName());
        var byName = PrefLibFile.declared(name.substring(name.lastIndexOf('.') + 1));
        return byName.isEmpty() ? (braces ? Format.TOI : Format.SOI) : byName.get(0);
    }
}
