package org.hemicycle.responsepolicy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;

/** One piece of content, the key it alone is sealed with, and the place it belongs to: elsewhere it opens to nothing. */
final class Envelope {

    private final SealedId id;
    private final byte[] key;
    private final byte[] place;
    private final Contents contents;
    private int pieces;

    Envelope(SealedId id, byte[] key, String place, Contents contents) {
        this(id, key, place, contents, 0);
    }

    Envelope(SealedId id, byte[] key, String place, Contents contents, int pieces) {
        this.id = id;
        this.key = key.clone();
        this.place = place.getBytes(UTF_8);
        this.contents = contents;
        this.pieces = pieces;
    }

    SealedId id() {
        return id;
    }

    void fill(InputStream content) throws IOException {
        var writer = new PieceWriter(contents, id);
        try {
            var sealing = Tink.streaming(key).newEncryptingStream(writer, place);
            content.transferTo(sealing);
            sealing.close(); // only when all came: what breaks off stays incomplete
            pieces = writer.pieces();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Content cannot be sealed", impossible);
        }
    }

    InputStream open() {
        try {
            return Tink.streaming(key).newDecryptingStream(new PieceReader(contents, id, pieces), place);
        } catch (GeneralSecurityException foreign) {
            throw new NotReleased(foreign);
        } catch (IOException changed) {
            throw new UncheckedIOException(changed);
        }
    }
}
