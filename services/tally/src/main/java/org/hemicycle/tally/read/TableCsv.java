package org.hemicycle.tally.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;

/** A table with a row per candidate: its name, its region if there is such a column, then values. */
record TableCsv(List<String> header, int headerLine, List<Row> rows, Candidates candidates) {

    /** The cells of one candidate, as many as the header has. */
    record Row(int line, List<String> cells) {}

    static TableCsv read(Lines lines) {
        if (!lines.next()) {
            throw lines.ended("the file is empty");
        }
        var header = Cells.of(lines);
        int headerLine = lines.number();
        if (!header.get(0).equalsIgnoreCase("candidate")) {
            throw lines.wrong(1, "the first column must be called \"candidate\"");
        }
        var rows = new ArrayList<Row>();
        var seen = new HashSet<String>();
        while (lines.next()) {
            var cells = Cells.of(lines);
            if (cells.size() != header.size()) {
                int cell = Math.min(cells.size(), header.size()) + 1;
                throw lines.wrong(cell, "%d cells stand under %d columns".formatted(cells.size(), header.size()));
            }
            Header.name(lines, 1, cells.get(0), seen);
            rows.add(new Row(lines.number(), cells));
            Header.tooMany(lines, rows.size());
        }
        if (rows.isEmpty()) {
            throw lines.ended("the table has no candidate");
        }
        return new TableCsv(header, headerLine, rows, candidates(rows, hasRegion(header)));
    }

    /** Where the values begin, counted from 0. */
    int firstValue() {
        return hasRegion(header) ? 2 : 1;
    }

    List<String> columnsFrom(int first) {
        return header.subList(Math.min(first, header.size()), header.size());
    }

    private static boolean hasRegion(List<String> header) {
        return header.size() > 1 && header.get(1).equalsIgnoreCase("region");
    }

    private static Candidates candidates(List<Row> rows, boolean withRegion) {
        var regions = new HashMap<String, String>();
        for (var row : rows) {
            if (withRegion && !row.cells().get(1).isEmpty()) {
                regions.put(row.cells().get(0), row.cells().get(1));
            }
        }
        return new Candidates(rows.stream().map(row -> row.cells().get(0)).toList(), regions);
    }
}
