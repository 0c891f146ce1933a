package org.hemicycle.tally.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemicycle.tally.Uncountable;

/** The lines of a file that are not blank, with their numbers. Takes a byte order mark and any line ends. */
final class Lines implements AutoCloseable {

    private final String file;
    private final BufferedReader reader;
    private int number;
    private String text = "";

    private Lines(String file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static Lines of(Path path) {
        try {
            // What is not UTF-8 becomes U+FFFD and is found in its line.
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            var in = new InputStreamReader(Files.newInputStream(path), decoder);
            return new Lines(String.valueOf(path.getFileName()), new BufferedReader(in, 1 << 16));
        } catch (IOException failure) {
            throw unreadable(path.toString());
        }
    }

    /** Goes to the next line that says something; false at the end. */
    boolean next() {
        try {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                int odd = text.indexOf('\uFFFD');
                if (odd >= 0) {
                    throw new Uncountable("%s: line %d, cell %d: character %d is not UTF-8 text."
                            .formatted(file, number, Cells.cellAt(text, odd), odd + 1));
                }
                if (!text.isBlank()) {
                    return true;
                }
            }
            return false;
        } catch (IOException failure) {
            throw unreadable(file);
        }
    }

    String text() {
        return text;
    }

    int number() {
        return number;
    }

    Uncountable wrong(int cell, String what) {
        return Uncountable.at(file, Math.max(1, number), cell, what);
    }

    /** For what is noticed only behind the line it stands in. */
    Uncountable wrong(int line, int cell, String what) {
        return Uncountable.at(file, line, cell, what);
    }

    /** For what is missing at the end. */
    Uncountable ended(String what) {
        return Uncountable.at(file, number + 1, 1, what);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw unreadable(file);
        }
    }

    private static Uncountable unreadable(String file) {
        return new Uncountable("%s cannot be read: it is not there, or no file.".formatted(file));
    }
}
