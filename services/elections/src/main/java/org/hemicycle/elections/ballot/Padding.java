package org.hemicycle.elections.ballot;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** One length for all ballots: two bytes of length, the text, zeros. */
public final class Padding {

    /** Room for 22 candidates with names of 60 bytes, ranked one by one. */
    public static final int LENGTH = 1536;

    private static final int HEAD = 2;

    private Padding() {}

    public static boolean fits(byte[] text) {
        return text.length <= LENGTH - HEAD;
    }

    /** Nothing, if it was not padded in this way. */
    static Optional<byte[]> remove(byte[] padded) {
        if (padded.length != LENGTH) {
            return Optional.empty();
        }
        int end = HEAD + Short.toUnsignedInt(ByteBuffer.wrap(padded).getShort());
        boolean zeros = end <= LENGTH;
        for (int at = end; zeros && at < LENGTH; at++) {
            zeros = padded[at] == 0;
        }
        return zeros ? Optional.of(Arrays.copyOfRange(padded, HEAD, end)) : Optional.empty();
    }
}
