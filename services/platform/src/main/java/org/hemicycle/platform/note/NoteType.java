package org.hemicycle.platform.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What a signature says, by the byte that C2SP signed-note assigns to it. */
public enum NoteType {
    /** A log's own: Ed25519 over the text. */
    LOG(0x01) {
        @Override
        boolean verifies(byte[] key, String text, byte[] signature) {
            return Ed25519.verify(key, text.getBytes(UTF_8), signature);
        }
    },
    /** A witness's: the seconds since 1970 (8 bytes) and Ed25519 over them and the text (tlog-cosignature). */
    COSIGNATURE(0x04) {
        @Override
        boolean verifies(byte[] key, String text, byte[] signature) {
            if (signature.length <= TIME_LENGTH) {
                return false;
            }
            var seconds = ByteBuffer.wrap(signature).getLong();
            var made = Arrays.copyOfRange(signature, TIME_LENGTH, signature.length);
            return seconds >= 0 && Ed25519.verify(key, cosigned(seconds, text), made);
        }
    };

    private static final int TIME_LENGTH = 8;

    private final byte code;

    NoteType(int code) {
        this.code = (byte) code;
    }

    abstract boolean verifies(byte[] key, String text, byte[] signature);

    byte code() {
        return code;
    }

    static NoteType of(byte code) {
        return Arrays.stream(values())
                .filter(type -> type.code == code)
                .findFirst()
                .orElseThrow(() -> new MalformedNote("Keys of type %d are not known here".formatted(code)));
    }

    /** The seconds since 1970 at which a witness says it signed; only of a verified {@link #COSIGNATURE}. */
    public static long secondsOf(NoteSignature cosignature) {
        return ByteBuffer.wrap(cosignature.signature()).getLong();
    }

    private static byte[] cosigned(long seconds, String text) {
        return "cosignature/v1\ntime %d\n%s".formatted(seconds, text).getBytes(UTF_8);
    }
}
