package org.hemicycle.platform.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text and the signatures under it. The text is not to be believed before one of them was verified.
 *
 * @param text ends with a line break
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** More than anybody needs; what comes from outside is not read without end. */
    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Reads a note; throws {@link MalformedNote}. */
    public static SignedNote parse(String note) {
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedNote("A note holds no control characters but line breaks");
        }
        var blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedNote("A note is a text, a blank line and signature lines, each with its line break");
        }
        var lines = note.substring(blank + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new MalformedNote("A note has %d signatures at most".formatted(MOST_SIGNATURES));
        }
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** Those made with one of the keys, valid or not. */
    public List<NoteSignature> by(Collection<VerifierKey> keys) {
        return signatures.stream()
                .filter(signature -> keys.stream().anyMatch(key -> key.made(signature)))
                .toList();
    }

    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }
}
