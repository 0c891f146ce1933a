package org.hemicycle.responsepolicy.document.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The directory at a ZIP container's end: nothing stands before the container, behind it, or between its parts' names. */
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;

    private ZipDirectory() {}

    /** The names of the parts, in the directory's order, which must be the container's. */
    static List<String> names(byte[] content) {
        var zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Flaw.UNREADABLE.unless(content.length > END_LENGTH);
        Flaw.SEVERAL_FORMATS.unless(zip.getInt(0) == LOCAL);
        int end = content.length - END_LENGTH; // no comment is taken: it could be another file
        Flaw.UNREADABLE.unless(Signatures.text(content, 0, content.length).contains("PK\5\6"));
        Flaw.SEVERAL_FORMATS.unless(zip.getInt(end) == END && zip.getShort(end + 20) == 0);
        int listed = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        var names = new ArrayList<String>();
        for (int number = 0; number < listed; number++) {
            at = entry(zip, at, end, names);
        }
        Flaw.SEVERAL_FORMATS.unless(at == end);
        return names;
    }

    private static int entry(ByteBuffer zip, int at, int end, List<String> names) {
        Flaw.UNREADABLE.unless(at >= 0 && at + LISTED_LENGTH <= end && zip.getInt(at) == LISTED);
        Flaw.ENCRYPTED.unless((zip.getShort(at + 8) & 1) == 0);
        int name = Short.toUnsignedInt(zip.getShort(at + 28));
        int next = at
                + LISTED_LENGTH
                + name
                + Short.toUnsignedInt(zip.getShort(at + 30))
                + Short.toUnsignedInt(zip.getShort(at + 32));
        Flaw.UNREADABLE.unless(next <= end);
        names.add(new String(zip.array(), at + LISTED_LENGTH, name, UTF_8));
        return next;
    }
}
