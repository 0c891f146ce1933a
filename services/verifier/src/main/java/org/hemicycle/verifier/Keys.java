package org.hemicycle.verifier;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whose signatures count: the log's keys, of which one must have signed, and those of witnesses. */
record Keys(List<NoteKey> log, List<NoteKey> witnesses) {

    /** A witness that signed a checkpoint, and when it says it did. */
    record Witness(String name, String at) {}

    /** Refuses a checkpoint that is not the log's, or bears a signature of a key given here that is not valid. */
    void require(Note note) {
        var signed = valid(note, log);
        if (signed.isEmpty()) {
            throw new Bad("the checkpoint of %d entries is not signed with the key given".formatted(note.size()));
        }
        if (!signed.getFirst().name().equals(note.origin())) {
            throw new Bad("the checkpoint of %d entries is of another log, %s".formatted(note.size(), note.origin()));
        }
        valid(note, witnesses);
    }

    Optional<Witness> witness(Note note) {
        return valid(note, witnesses).stream()
                .findFirst()
                .map(signature -> new Witness(signature.name(), at(NoteKey.seconds(signature))));
    }

    private static List<Note.Signature> valid(Note note, List<NoteKey> keys) {
        return note.signatures().stream()
                .filter(signature -> keys.stream().anyMatch(key -> key.made(signature)))
                .peek(signature -> requireValid(note, signature, keys))
                .toList();
    }

    private static void requireValid(Note note, Note.Signature signature, List<NoteKey> keys) {
        if (keys.stream().noneMatch(key -> key.made(signature) && key.verifies(note, signature))) {
            throw new Bad("the checkpoint of %d entries bears a signature of %s that is not valid"
                    .formatted(note.size(), signature.name()));
        }
    }

    private static String at(long seconds) {
        try {
            return Instant.ofEpochSecond(seconds).toString();
        } catch (DateTimeException beyondTime) {
            return "an impossible date";
        }
    }
}
