package org.hemicycle.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for at the command line. */
final class Request {

    static final String USAGE =
            "verifier LOG --key KEY [--witness KEY] [--checkpoint OLD] [--cosign NAME --secret FILE]";

    private final List<NoteKey> logKeys = new ArrayList<>();
    private final List<NoteKey> witnessKeys = new ArrayList<>();
    private final List<Note> older = new ArrayList<>();
    private @Nullable Path log;
    private @Nullable String witness;
    private @Nullable Path secret;

    static Request of(String... arguments) throws IOException {
        var request = new Request();
        for (var n = 0; n < arguments.length; n++) {
            if (!arguments[n].startsWith("--")) {
                request.takeLog(arguments[n]);
            } else if (++n == arguments.length) {
                throw new Malformed("%s needs a value. Usage: %s".formatted(arguments[n - 1], USAGE));
            } else {
                request.take(arguments[n - 1], arguments[n]);
            }
        }
        return request;
    }

    private void takeLog(String file) {
        if (log != null) {
            throw new Malformed("One log at a time. Usage: " + USAGE);
        }
        log = Path.of(file);
    }

    private void take(String option, String value) throws IOException {
        switch (option) {
            case "--key" -> logKeys.addAll(keys(value, NoteKey.LOG));
            case "--witness" -> witnessKeys.addAll(keys(value, NoteKey.WITNESS));
            case "--checkpoint" -> older.add(note(Path.of(value)));
            case "--cosign" -> witness = value;
            case "--secret" -> secret = Path.of(value);
            default -> throw new Malformed("%s is not known. Usage: %s".formatted(option, USAGE));
        }
    }

    /** A key, or a file of keys, a line each. */
    private static List<NoteKey> keys(String value, byte type) throws IOException {
        var lines = value.contains("+") ? List.of(value) : Files.readAllLines(Path.of(value));
        var keys = lines.stream()
                .filter(line -> !line.isBlank())
                .map(NoteKey::parse)
                .toList();
        if (keys.stream().anyMatch(key -> key.type() != type)) {
            throw new Malformed(
                    type == NoteKey.LOG ? "--key takes the key of a log" : "--witness takes the key of a witness");
        }
        return keys;
    }

    private static Note note(Path file) throws IOException {
        try {
            return Note.parse(Files.readString(file));
        } catch (Malformed malformed) {
            throw new Malformed("%s: %s".formatted(file, malformed.getMessage()));
        }
    }

    LogFile log() {
        if (log == null || logKeys.isEmpty()) {
            throw new Malformed("A log and its key are needed. Usage: " + USAGE);
        }
        return new LogFile(log);
    }

    Verification verification() {
        return new Verification(new Keys(logKeys, witnessKeys), older);
    }

    /** Who signs what was found to be right; null: nobody. */
    @Nullable
    Cosigner cosigner() throws IOException {
        if (witness == null && secret == null) {
            return null;
        }
        if (witness == null || secret == null) {
            throw new Malformed("--cosign and --secret belong together. Usage: " + USAGE);
        }
        return Cosigner.of(witness, Files.readString(secret).stripTrailing());
    }

    /** Asked for the public key of a witness, without a log. */
    boolean isForKey() {
        return log == null && witness != null;
    }
}
