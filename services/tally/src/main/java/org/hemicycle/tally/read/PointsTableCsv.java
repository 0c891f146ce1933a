package org.hemicycle.tally.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.number.Fraction;

/** A table {@code candidate,region,points}. */
final class PointsTableCsv {

    static final Set<String> COLUMNS = Set.of("points", "total", "totals", "score", "votes", "published");

    static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

    private PointsTableCsv() {}

    static PointsTable read(Lines lines) {
        var table = TableCsv.read(lines);
        int column = table.firstValue();
        var name = table.header().size() > column ? table.header().get(column) : "";
        if (table.header().size() != column + 1 || !COLUMNS.contains(name.toLowerCase(Locale.ROOT))) {
            throw lines.wrong(table.headerLine(), column + 1, "the columns must be candidate,region,points");
        }
        var points = new ArrayList<Fraction>();
        for (var row : table.rows()) {
            var cell = row.cells().get(column);
            if (!DECIMAL.matcher(cell).matches()) {
                throw lines.wrong(row.line(), column + 1, "\"%s\" is no number of points".formatted(Shown.of(cell)));
            }
            points.add(Fraction.of(new BigDecimal(cell)));
        }
        return new PointsTable(table.candidates(), points);
    }
}
