package org.hemicycle.tally.read;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.tally.number.Fraction;

/** Published totals: a candidate in the first column, a number in the last; a header or none; anything between is left. */
public final class TotalsFile {

    private TotalsFile() {}

    public static Map<String, Fraction> read(Path file) {
        try (var lines = Lines.of(file)) {
            var totals = new LinkedHashMap<String, Fraction>();
            var seen = new HashSet<String>();
            for (boolean first = true; lines.next(); first = false) {
                var cells = Cells.of(lines);
                var last = cells.get(cells.size() - 1);
                boolean number = PointsTableCsv.DECIMAL.matcher(last).matches();
                if (cells.size() < 2 || (!number && !first)) {
                    throw lines.wrong(cells.size(), "\"%s\" is no total".formatted(Shown.of(last)));
                }
                if (number) {
                    Header.name(lines, 1, cells.get(0), seen);
                    totals.put(cells.get(0), Fraction.of(new BigDecimal(last)));
                }
            }
            if (totals.isEmpty()) {
                throw lines.ended("the file has no total");
            }
            return totals;
        }
    }
}
