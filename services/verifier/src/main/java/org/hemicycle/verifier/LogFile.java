package org.hemicycle.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An exported log: JSON, a line each, read once from the first to the last. */
record LogFile(Path path) {

    Findings verify(Verification verification) throws IOException {
        try (var lines = Files.newBufferedReader(path)) {
            return read(lines, verification);
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed("%s is not in UTF-8".formatted(path));
        }
    }

    private Findings read(BufferedReader lines, Verification verification) throws IOException {
        if (!(next(lines, 1) instanceof Line.Begin begin)) {
            throw new Malformed("%s does not begin as an exported log".formatted(path));
        }
        verification.begin(begin);
        var entries = 0L;
        for (var number = 2; ; number++) {
            switch (next(lines, number)) {
                case null -> throw new Malformed("%s breaks off: its last line is missing".formatted(path));
                case Line.Entry entry -> {
                    verification.entry(entry);
                    entries++;
                }
                case Line.Head head -> verification.head(head);
                case Line.Signed signed -> verification.checkpoint(signed.note());
                case Line.End end -> {
                    if (end.entries() != entries || lines.readLine() != null) {
                        throw new Malformed("%s holds more or less than its last line says".formatted(path));
                    }
                    return verification.end();
                }
                case Line.Begin again -> throw new Malformed("Line %d begins a second log".formatted(number));
            }
        }
    }

    private static @Nullable Line next(BufferedReader lines, int number) throws IOException {
        var text = lines.readLine();
        try {
            return text == null ? null : Line.parse(text);
        } catch (Malformed malformed) {
            throw new Malformed("Line %d: %s".formatted(number, malformed.getMessage()));
        }
    }
}
