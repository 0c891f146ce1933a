package org.hemicycle.platform.test.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reviewed table {@code docs/rights.csv}: role, relation, operation, expected. {@code others} stands for every role
 * that the operation does not name, {@code any} for every relation; the row that names more wins.
 */
public final class RightsTable {

    private static final String HEAD = "role,relation,operation,expected";

    private final Map<Cell, Integer> rows;

    private RightsTable(Map<Cell, Integer> rows) {
        this.rows = rows;
    }

    public static RightsTable ofRepository() {
        var here = Path.of("").toAbsolutePath();
        var file = Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs/rights.csv"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No docs/rights.csv above " + here));
        try {
            return reading(Files.readAllLines(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static RightsTable reading(List<String> lines) {
        if (!lines.getFirst().equals(HEAD)) {
            throw new IllegalArgumentException("The head is not " + HEAD);
        }
        var rows = new LinkedHashMap<Cell, Integer>();
        lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    var fields = line.split(",", -1);
                    var cell = new Cell(fields[0], fields[1], fields[2]);
                    if (fields.length != 4 || rows.put(cell, Integer.valueOf(fields[3])) != null) {
                        throw new IllegalArgumentException("Malformed or twice: " + line);
                    }
                });
        return new RightsTable(rows);
    }

    public Set<String> operations() {
        return rows.keySet().stream().map(Cell::operation).collect(Collectors.toSet());
    }

    /** Empty: no row says what to expect. */
    public Optional<Integer> expected(Cell cell) {
        return row(cell).map(rows::get);
    }

    /** Rows of these operations that say nothing about any of the cells, and rows that could be left out. */
    public List<String> idle(Set<String> operations, Collection<Cell> cells) {
        var used = cells.stream().flatMap(cell -> row(cell).stream()).collect(Collectors.toSet());
        return rows.keySet().stream()
                .filter(row -> operations.contains(row.operation()))
                .filter(row -> !used.contains(row) || isRepeated(row, cells))
                .map(Cell::toString)
                .toList();
    }

    private boolean isRepeated(Cell row, Collection<Cell> cells) {
        var without = new LinkedHashMap<>(rows);
        without.remove(row);
        var shorter = new RightsTable(without);
        return cells.stream()
                .filter(cell -> cell.operation().equals(row.operation()))
                .allMatch(cell -> shorter.expected(cell).equals(expected(cell)));
    }

    private Optional<Cell> row(Cell cell) {
        return Stream.of(
                        cell,
                        new Cell(cell.role(), "any", cell.operation()),
                        new Cell("others", cell.relation(), cell.operation()),
                        new Cell("others", "any", cell.operation()))
                .filter(rows::containsKey)
                .findFirst();
    }
}
