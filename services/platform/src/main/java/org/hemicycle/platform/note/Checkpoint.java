package org.hemicycle.platform.note;

import java.util.regex.Pattern;
import org.hemicycle.platform.merkle.Hash;

/** The tree head of a log, as the text of a note (C2SP tlog-checkpoint): origin, size and root, a line each. */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern TEXT = Pattern.compile("([^\\n]+)\\n(0|[1-9][0-9]{0,17})\\n([A-Za-z0-9+/]{43}=)\\n");

    /** Reads a note's text; throws {@link MalformedNote}. Further lines are not read: no log here writes any. */
    public static Checkpoint parse(String text) {
        var lines = TEXT.matcher(text);
        if (!lines.matches()) {
            throw new MalformedNote("A checkpoint is three lines: the log's origin, its size and its root in base64");
        }
        return new Checkpoint(lines.group(1), Long.parseLong(lines.group(2)), Hash.ofBase64(lines.group(3)));
    }

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
