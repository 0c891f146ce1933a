package org.hemicycle.responsepolicy.document.inspect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** Which kinds of things an Exif block tells; its values are not looked at. */
final class ExifTags {

    private static final int ENTRY = 12;

    private ExifTags() {}

    static void look(byte[] content, int from, int length, Set<Finding> found) {
        boolean exif = length > 14 && Signatures.text(content, from, from + 6).equals("Exif\0\0");
        if (exif) {
            look(ByteBuffer.wrap(content, from + 6, length - 6).slice(), found);
        }
    }

    /** A TIFF header and its first directory, as PNG's eXIf has it too. */
    static void look(ByteBuffer tiff, Set<Finding> found) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 8 || at + 2 > tiff.limit()) {
            return;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int entry = 0; entry < entries && at + 2 + (entry + 1) * ENTRY <= tiff.limit(); entry++) {
            name(Short.toUnsignedInt(tiff.getShort(at + 2 + entry * ENTRY)), found);
        }
    }

    private static void name(int tag, Set<Finding> found) {
        switch (tag) {
            case 0x8825 -> found.add(Finding.LOCATION);
            case 0x010f, 0x0110, 0x0131 -> found.add(Finding.DEVICE);
            case 0x0132, 0x8769 -> found.add(Finding.DATES);
            case 0x013b, 0x8298 -> found.add(Finding.PERSONS);
            default -> found.add(Finding.PROPERTIES);
        }
    }
}
