package org.hemicycle.platform.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** RFC 4180, with cells that no spreadsheet takes for a formula. */
final class CsvRows implements RowWriter {

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final CSVPrinter printer;

    CsvRows(Dataset dataset, Writer to) {
        try {
            printer = new CSVPrinter(to, CSVFormat.RFC4180);
            printer.printRecord(dataset.columns().stream().map(Column::name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void row(List<@Nullable Object> values) {
        try {
            printer.printRecord(values.stream().map(CsvRows::cell));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An apostrophe before what would start a formula: the spreadsheet then shows it as text. */
    static @Nullable Object cell(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }

    @Override
    public void close() {
        try {
            printer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
