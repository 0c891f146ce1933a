package org.hemicycle.responsepolicy.document.inspect;

import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Set;

/** Reads a JPEG marker by marker; copies what makes the picture and leaves out every comment and metadata segment. */
final class JpegInspection {

    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int APPLICATION = 0xe0;
    private static final int ADOBE = 0xee; // how colours are meant: part of the picture

    private final byte[] content;
    private final Set<Finding> found = EnumSet.noneOf(Finding.class);
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private int at;
    private boolean pictured;

    JpegInspection(byte[] content) {
        this.content = content;
    }

    Inspected inspect() {
        require(next() == 0xff && next() == START_OF_IMAGE);
        copy.write(0xff);
        copy.write(START_OF_IMAGE);
        int marker = marker();
        while (marker != END_OF_IMAGE) {
            marker = segment(marker);
        }
        copy.write(0xff);
        copy.write(END_OF_IMAGE);
        require(pictured);
        trailer();
        return new Inspected(found, copy.toByteArray());
    }

    private int segment(int marker) {
        require(at + 2 <= content.length);
        int length = number(at);
        require(length >= 2 && at + length <= content.length);
        if (isMetadata(marker)) {
            found.add(Finding.PROPERTIES);
            ExifTags.look(content, at + 2, length - 2, found);
        } else {
            size(marker, length);
            copy.write(0xff);
            copy.write(marker);
            copy.write(content, at, length);
        }
        at += length;
        return marker == START_OF_SCAN ? scan() : marker();
    }

    private static boolean isMetadata(int marker) {
        return marker == COMMENT || (marker > APPLICATION && marker <= APPLICATION + 15 && marker != ADOBE);
    }

    private void size(int marker, int length) {
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            require(length >= 8);
            long height = number(at + 3);
            long width = number(at + 5);
            Flaw.UNPACKS_TOO_LARGE.unless(width * height <= Budget.MOST_PIXELS);
            pictured = true;
        }
    }

    /** Compressed data up to the next marker that is none of its own. */
    private int scan() {
        while (true) {
            int read = next();
            if (read == 0xff) {
                int marker = next();
                if (marker != 0 && (marker < 0xd0 || marker > 0xd7) && marker != 0xff) {
                    return marker;
                }
                copy.write(0xff);
                if (marker == 0xff) {
                    at--; // fill
                } else {
                    copy.write(marker);
                }
            } else {
                copy.write(read);
            }
        }
    }

    private int marker() {
        require(next() == 0xff);
        int marker = next();
        while (marker == 0xff) {
            marker = next();
        }
        require(marker >= 0xc0);
        return marker;
    }

    /** Cameras append a second picture or zeros; anything else is another file behind this one. */
    private void trailer() {
        boolean picture =
                at + 1 < content.length && (content[at] & 0xff) == 0xff && (content[at + 1] & 0xff) == START_OF_IMAGE;
        if (picture) {
            found.add(Finding.THUMBNAIL);
        } else {
            for (int rest = at; rest < content.length; rest++) {
                Flaw.SEVERAL_FORMATS.unless(content[rest] == 0);
            }
        }
    }

    private int number(int from) {
        return ((content[from] & 0xff) << 8) + (content[from + 1] & 0xff);
    }

    private int next() {
        require(at < content.length);
        return content[at++] & 0xff;
    }

    private static void require(boolean holds) {
        Flaw.UNREADABLE.unless(holds);
    }
}
