package org.hemicycle.platform.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A public key that signs notes, as it is handed from one to another: {@code <name>+<id>+<type and key in base64>}.
 *
 * @param base64 the byte of the type and the 32 bytes of the key
 */
public record VerifierKey(String name, String base64) {

    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cntrl}+]+");

    public VerifierKey {
        requireName(name);
        var bytes = decoded(base64);
        if (bytes.length != 1 + Ed25519.KEY_LENGTH) {
            throw new MalformedNote("The key of %s has the wrong length".formatted(name));
        }
        NoteType.of(bytes[0]);
    }

    static VerifierKey of(String name, NoteType type, byte[] key) {
        var bytes =
                ByteBuffer.allocate(1 + key.length).put(type.code()).put(key).array();
        return new VerifierKey(name, Base64.getEncoder().encodeToString(bytes));
    }

    /** Reads the text form; throws {@link MalformedNote}, also when the id is not that of name and key. */
    public static VerifierKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedNote("A key is written <name>+<id>+<base64>");
        }
        var key = new VerifierKey(parts[0], parts[2]);
        if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
            throw new MalformedNote("The id %s is not that of this key of %s".formatted(parts[1], parts[0]));
        }
        return key;
    }

    public NoteType type() {
        return NoteType.of(decoded(base64)[0]);
    }

    /** The first four bytes of the hash of name, type and key. */
    public int id() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update((name + "\n").getBytes(UTF_8));
            return ByteBuffer.wrap(hash.digest(decoded(base64))).getInt();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Whether the line says that it comes from this key. */
    public boolean made(NoteSignature signature) {
        return signature.keyName().equals(name) && signature.keyId() == id();
    }

    /** Whether it does. */
    public boolean verifies(String text, NoteSignature signature) {
        return made(signature) && type().verifies(raw(), text, signature.signature());
    }

    @Override
    public String toString() {
        return "%s+%s+%s".formatted(name, HexFormat.of().toHexDigits(id()), base64);
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new MalformedNote("The name of a key is not empty and holds no space and no plus");
        }
    }

    private byte[] raw() {
        return Arrays.copyOfRange(decoded(base64), 1, 1 + Ed25519.KEY_LENGTH);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            throw new MalformedNote("A key is not in base64");
        }
    }
}
