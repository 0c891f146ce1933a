package org.hemicycle.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A public key as text, {@code <name>+<id>+<type and key>}: of a log (type 1) or of a witness (type 4). */
record NoteKey(String name, byte[] typeAndKey) {

    static final byte LOG = 1;
    static final byte WITNESS = 4;
    static final int ID = 4;

    private static final int TIME = 8;

    /** What X.509 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    static NoteKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        try {
            var key = new NoteKey(parts[0], Base64Text.bytes(parts[2]));
            if (key.typeAndKey.length == 33
                    && HexFormat.of().formatHex(key.id()).equals(parts[1])) {
                return key;
            }
        } catch (Malformed | ArrayIndexOutOfBoundsException noKey) {
            throw new Malformed("\"%s\" is no key".formatted(text.strip()));
        }
        throw new Malformed("\"%s\" is a key whose id is not its own".formatted(text.strip()));
    }

    byte type() {
        return typeAndKey[0];
    }

    byte[] id() {
        return Arrays.copyOf(Sha256.of((name + "\n").getBytes(UTF_8), typeAndKey), ID);
    }

    /** Whether the signature says that it is this key's. */
    boolean made(Note.Signature signature) {
        return signature.name().equals(name) && Arrays.equals(Arrays.copyOf(signature.blob(), ID), id());
    }

    /** Whether it is. */
    boolean verifies(Note note, Note.Signature signature) {
        var made = Arrays.copyOfRange(signature.blob(), ID, signature.blob().length);
        if (type() == LOG) {
            return ed25519(note.text(), made);
        }
        return type() == WITNESS
                && made.length > TIME
                && seconds(signature) >= 0
                && ed25519(cosigned(note, seconds(signature)), Arrays.copyOfRange(made, TIME, made.length));
    }

    /** When a witness signed, in seconds since 1970. */
    static long seconds(Note.Signature signature) {
        return ByteBuffer.wrap(signature.blob()).getLong(ID);
    }

    /** What a witness signs (C2SP tlog-cosignature). */
    static String cosigned(Note note, long seconds) {
        return "cosignature/v1\ntime %d\n%s".formatted(seconds, note.text());
    }

    @Override
    public String toString() {
        return "%s+%s+%s".formatted(name, HexFormat.of().formatHex(id()), Base64Text.of(typeAndKey));
    }

    private boolean ed25519(String text, byte[] made) {
        try {
            var encoded = ByteBuffer.allocate(X509.length + typeAndKey.length - 1)
                    .put(X509)
                    .put(typeAndKey, 1, typeAndKey.length - 1)
                    .array();
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(text.getBytes(UTF_8));
            return signature.verify(made);
        } catch (GeneralSecurityException noKeyOrNoSignature) {
            return false;
        }
    }
}
