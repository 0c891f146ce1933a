package org.hemicycle.membership.admission.paper;

import java.io.InputStream;
import java.util.UUID;

/** A paper's content as it is sent on: one piece in memory at a time. */
final class PaperPieces extends InputStream {

    private final PaperTable table;
    private final UUID paper;
    private byte[] piece = new byte[0];
    private int number;
    private int at;

    PaperPieces(PaperTable table, UUID paper) {
        this.table = table;
        this.paper = paper;
    }

    @Override
    public int read() {
        return isOver() ? -1 : piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) {
        if (isOver()) {
            return -1;
        }
        var taken = Math.min(count, piece.length - at);
        System.arraycopy(piece, at, into, from, taken);
        at += taken;
        return taken;
    }

    private boolean isOver() {
        if (at == piece.length) {
            piece = table.piece(paper, number++);
            at = 0;
        }
        return piece.length == 0;
    }
}
