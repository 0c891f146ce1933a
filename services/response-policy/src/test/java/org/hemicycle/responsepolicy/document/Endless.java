package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.InputStream;
import java.util.Arrays;

/** A file of any length that takes no room: a beginning, then the same byte again and again. */
final class Endless extends InputStream {

    private final byte[] head;
    private final byte filling;
    private long left;
    private int at;

    Endless(String head, long length) {
        this(head, length, '\0');
    }

    Endless(String head, long length, char filling) {
        this.head = head.getBytes(US_ASCII);
        this.left = length;
        this.filling = (byte) filling;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int from, int count) {
        if (at < head.length) {
            int given = Math.min(count, head.length - at);
            System.arraycopy(head, at, into, from, given);
            at += given;
            return given;
        }
        int given = (int) Math.min(count, left);
        Arrays.fill(into, from, from + given, filling);
        left -= given;
        return given == 0 ? -1 : given;
    }
}
