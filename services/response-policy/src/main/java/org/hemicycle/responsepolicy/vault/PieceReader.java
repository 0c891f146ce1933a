package org.hemicycle.responsepolicy.vault;

import java.io.InputStream;

/** Fetches content piece by piece as it is read: who reads slowly keeps no connection. */
final class PieceReader extends InputStream {

    private final Contents contents;
    private final SealedId id;
    private final int pieces;
    private byte[] piece = new byte[0];
    private int next;
    private int at;

    PieceReader(Contents contents, SealedId id, int pieces) {
        this.contents = contents;
        this.id = id;
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) {
        if (count == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int given = Math.min(count, piece.length - at);
        System.arraycopy(piece, at, into, from, given);
        at += given;
        return given;
    }

    private boolean more() {
        while (at == piece.length && next < pieces) {
            piece = contents.piece(id, next++);
            at = 0;
        }
        return at < piece.length;
    }
}
