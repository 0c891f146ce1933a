package org.hemicycle.responsepolicy.document;

import static org.hemicycle.responsepolicy.document.DocumentRule.TOO_LARGE;
import static org.hemicycle.responsepolicy.document.DocumentRule.TOO_SLOW;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hemicycle.platform.web.Refused;

/** A document on its way in: counted, timed and hashed as it passes. */
final class Arriving extends FilterInputStream {

    private final long largest;
    private final long until;
    private final MessageDigest digest = sha256();
    private long length;

    Arriving(InputStream content, UploadSettings settings) {
        super(content);
        largest = settings.largest();
        until = System.nanoTime() + settings.patience().toNanos();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        int read = fetch(into, from, count);
        TOO_SLOW.demand(System.nanoTime() < until);
        if (read > 0) {
            length += read;
            TOO_LARGE.demand(length <= largest);
            digest.update(into, from, read);
        }
        return read;
    }

    /** A container that waited too long for bytes says so by an exception of its own. */
    private int fetch(byte[] into, int from, int count) throws IOException {
        try {
            return in.read(into, from, count);
        } catch (IOException broken) {
            if (System.nanoTime() >= until || broken instanceof java.net.SocketTimeoutException) {
                throw TOO_SLOW.refuse();
            }
            throw new Refused(400, "The document did not arrive whole");
        }
    }

    long length() {
        return length;
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
