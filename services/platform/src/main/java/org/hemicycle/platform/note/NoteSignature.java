package org.hemicycle.platform.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A signature line of a note: who signed, and in base64 the key's id (4 bytes) and the signature. It proves nothing
 * until the {@link VerifierKey} of that name and id has verified it.
 */
public record NoteSignature(String keyName, String base64) {

    static final int ID_LENGTH = 4;

    private static final String DASH = "— ";

    public NoteSignature {
        VerifierKey.requireName(keyName);
        if (decoded(base64).length <= ID_LENGTH) {
            throw new MalformedNote("The signature of %s is too short".formatted(keyName));
        }
    }

    static NoteSignature of(String keyName, int keyId, byte[] signature) {
        var bytes = ByteBuffer.allocate(ID_LENGTH + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return new NoteSignature(keyName, Base64.getEncoder().encodeToString(bytes));
    }

    static NoteSignature parse(String line) {
        var parts = line.split(" ", -1);
        if (!line.startsWith(DASH) || parts.length != 3) {
            throw new MalformedNote("Below the blank line stands something that is no signature line");
        }
        return new NoteSignature(parts[1], parts[2]);
    }

    public int keyId() {
        return ByteBuffer.wrap(decoded(base64)).getInt();
    }

    byte[] signature() {
        var bytes = decoded(base64);
        return Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length);
    }

    String line() {
        return DASH + keyName + " " + base64 + "\n";
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            throw new MalformedNote("A signature is not in base64");
        }
    }
}
