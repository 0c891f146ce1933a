package org.hemicycle.platform.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.note.LogKey;
import org.hemicycle.platform.note.MalformedNote;
import org.hemicycle.platform.note.NoteType;
import org.hemicycle.platform.note.VerifierKey;
import org.hemicycle.platform.operation.UnsafeSecret;

/** The keys that sign for this service's logs (two while one replaces the other), and those of its witnesses. */
class CheckpointKeys {

    private final CheckpointSettings settings;
    private final List<VerifierKey> witnesses;

    CheckpointKeys(CheckpointSettings settings) {
        this.settings = settings;
        this.witnesses = settings.witnessKeysFile().isBlank() ? List.of() : read(Path.of(settings.witnessKeysFile()));
    }

    String origin(Log log) {
        return settings.origin() + "/" + log.word();
    }

    /** A log's keys bear its name, so that no signature of one log can stand under another. */
    List<LogKey> of(Log log) {
        var keys = new ArrayList<LogKey>();
        keys.add(LogKey.of(origin(log), settings.secret()));
        if (!settings.secondSecret().isBlank()) {
            keys.add(LogKey.of(origin(log), settings.secondSecret()));
        }
        return keys;
    }

    List<VerifierKey> witnesses() {
        return witnesses;
    }

    private static List<VerifierKey> read(Path file) {
        try {
            var keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(VerifierKey::parse)
                    .toList();
            if (keys.stream().anyMatch(key -> key.type() != NoteType.COSIGNATURE)) {
                throw new UnsafeSecret("WITNESS_KEYS_FILE holds a key that is not of the type for cosignatures");
            }
            return keys;
        } catch (IOException unreadable) {
            throw new UnsafeSecret("WITNESS_KEYS_FILE names %s, which cannot be read".formatted(file), unreadable);
        } catch (MalformedNote malformed) {
            throw new UnsafeSecret("WITNESS_KEYS_FILE: " + malformed.getMessage(), malformed);
        }
    }
}
