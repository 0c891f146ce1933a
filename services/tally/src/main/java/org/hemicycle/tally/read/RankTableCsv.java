package org.hemicycle.tally.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.RankTable;

/** A table {@code candidate,region,1,2,3,…}: how many ballots gave the candidate each rank. */
final class RankTableCsv {

    private RankTableCsv() {}

    static RankTable read(Lines lines) {
        var table = TableCsv.read(lines);
        var ranks = table.columnsFrom(table.firstValue());
        for (int rank = 1; rank <= ranks.size(); rank++) {
            if (Numbers.whole(ranks.get(rank - 1)) != rank) {
                throw lines.wrong(
                        table.headerLine(),
                        table.firstValue() + rank,
                        "the column \"%s\" should be rank %d".formatted(Shown.of(ranks.get(rank - 1)), rank));
            }
        }
        int size = table.rows().size();
        if (ranks.isEmpty() || ranks.size() > size) {
            throw lines.wrong(
                    table.headerLine(),
                    table.firstValue() + size + 1,
                    "there are %d ranks for %d candidates".formatted(ranks.size(), size));
        }
        var counts = new ArrayList<long[]>();
        for (var row : table.rows()) {
            counts.add(row(lines, table, row, size));
        }
        return checked(lines, table, counts.toArray(long[][]::new));
    }

    private static long[] row(Lines lines, TableCsv table, TableCsv.Row row, int size) {
        var counts = new long[size];
        List<String> cells = row.cells();
        for (int cell = table.firstValue(); cell < cells.size(); cell++) {
            int count = Numbers.whole(cells.get(cell));
            if (count < 0) {
                throw lines.wrong(
                        row.line(), cell + 1, "\"%s\" is no number of ballots".formatted(Shown.of(cells.get(cell))));
            }
            counts[cell - table.firstValue()] = count;
        }
        return counts;
    }

    /** Nobody can have more ranks than there are ballots, nor a rank be given more often than the one before it. */
    private static RankTable checked(Lines lines, TableCsv table, long[][] counts) {
        long ballots = 0;
        for (var row : counts) {
            ballots += row[0];
        }
        if (ballots > ProfileBuilder.MOST_BALLOTS) {
            throw lines.wrong(table.headerLine(), table.firstValue() + 1, "these are more ballots than can be counted");
        }
        var result = new RankTable(table.candidates(), counts, ballots);
        for (int rank = 1; rank < counts.length; rank++) {
            if (result.given(rank) > result.given(rank - 1)) {
                throw lines.wrong(
                        table.headerLine(),
                        table.firstValue() + rank + 1,
                        "rank %d is given %d times, but rank %d only %d times"
                                .formatted(rank + 1, result.given(rank), rank, result.given(rank - 1)));
            }
        }
        for (int candidate = 0; candidate < counts.length; candidate++) {
            long sum = Arrays.stream(counts[candidate]).sum();
            if (sum > ballots) {
                throw lines.wrong(
                        table.rows().get(candidate).line(),
                        1,
                        "%s is ranked %d times on %d ballots"
                                .formatted(table.candidates().name(candidate), sum, ballots));
            }
        }
        return result;
    }
}
