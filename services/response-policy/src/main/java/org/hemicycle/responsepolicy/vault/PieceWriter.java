package org.hemicycle.responsepolicy.vault;

import java.io.OutputStream;
import java.util.Arrays;

/** Stores what is written in pieces as they fill. */
final class PieceWriter extends OutputStream {

    private static final int SIZE = 256 * 1024;

    private final Contents contents;
    private final SealedId id;
    private byte[] piece = new byte[8 * 1024]; // most content is a short text
    private int filled;
    private int pieces;

    PieceWriter(Contents contents, SealedId id) {
        this.contents = contents;
        this.id = id;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int at = from;
        while (at < from + count) {
            makeRoom(from + count - at);
            int taken = Math.min(piece.length - filled, from + count - at);
            System.arraycopy(bytes, at, piece, filled, taken);
            filled += taken;
            at += taken;
            if (filled == SIZE) {
                store();
            }
        }
    }

    private void makeRoom(int wanted) {
        if (filled + wanted > piece.length && piece.length < SIZE) {
            piece = Arrays.copyOf(piece, Math.min(SIZE, Math.max(2 * piece.length, filled + wanted)));
        }
    }

    private void store() {
        contents.piece(id, pieces++, Arrays.copyOf(piece, filled));
        filled = 0;
    }

    int pieces() {
        return pieces;
    }

    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
        contents.complete(id, pieces);
    }
}
