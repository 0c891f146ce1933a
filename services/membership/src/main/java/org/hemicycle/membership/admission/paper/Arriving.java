package org.hemicycle.membership.admission.paper;

import static org.hemicycle.membership.admission.paper.PaperRule.KNOWN_KIND;
import static org.hemicycle.membership.admission.paper.PaperRule.SMALL_ENOUGH;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hemicycle.platform.upload.FileKind;

/** A paper on its way in, taken piece by piece: counted, hashed, and looked at before anything of it is kept. */
final class Arriving {

    private static final int PIECE = 256 * 1024;

    private final InputStream content;
    private final MessageDigest digest = sha256();
    private final FileKind kind;
    private byte[] next;
    private long size;

    Arriving(InputStream content) throws IOException {
        this.content = content;
        this.next = content.readNBytes(PIECE);
        var found = FileKind.of(next);
        KNOWN_KIND.require(found.isPresent());
        this.kind = found.orElseThrow();
    }

    /** Empty at the end. */
    byte[] piece() throws IOException {
        var piece = next;
        size += piece.length;
        SMALL_ENOUGH.require(size <= PaperRule.MOST_BYTES);
        digest.update(piece);
        next = piece.length == 0 ? piece : content.readNBytes(PIECE);
        return piece;
    }

    FileKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
