package org.hemicycle.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A signed checkpoint (C2SP signed-note and tlog-checkpoint): which log, how many entries, what root, and who signed.
 *
 * @param written all of it, with its signatures
 * @param text what is signed
 */
record Note(String written, String text, String origin, long size, byte[] root, List<Signature> signatures) {

    /** @param blob the key's id (4 bytes) and the signature */
    record Signature(String name, byte[] blob) {}

    private static final Pattern TEXT = Pattern.compile("([^\\n]+)\\n(0|[1-9][0-9]{0,17})\\n([A-Za-z0-9+/]{43}=)\\n");
    private static final Pattern SIGNATURE = Pattern.compile("— ([^ +]+) ([A-Za-z0-9+/]+={0,2})");

    static Note parse(String note) {
        var blank = note.lastIndexOf("\n\n");
        var text = TEXT.matcher(blank < 0 ? "" : note.substring(0, blank + 1));
        if (!text.matches() || !note.endsWith("\n")) {
            throw new Malformed("no signed checkpoint");
        }
        var signatures = new ArrayList<Signature>();
        note.substring(blank + 2).lines().forEach(line -> signatures.add(signature(line)));
        var root = Base64Text.bytes(text.group(3));
        return new Note(
                note, text.group(), text.group(1), Long.parseLong(text.group(2)), root, List.copyOf(signatures));
    }

    private static Signature signature(String line) {
        var parts = SIGNATURE.matcher(line);
        if (!parts.matches()) {
            throw new Malformed("no signature line under a checkpoint");
        }
        var blob = Base64Text.bytes(parts.group(2));
        if (blob.length <= NoteKey.ID) {
            throw new Malformed("no signature where one belongs");
        }
        return new Signature(parts.group(1), blob);
    }
}
