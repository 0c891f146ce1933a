package org.hemicycle.elections.ballot;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message that one P-256 key can open: ephemeral ECDH, HKDF-SHA256, AES-256-GCM, as docs/ballot-format.md gives it byte
 * by byte. The context is bound in twice, to the key and as additional data: opened under another one it fails.
 */
public final class Envelope {

    /** Version, ephemeral point, tag. */
    public static final int OVERHEAD = 1 + P256.POINT + 16;

    private static final byte VERSION = 1;
    private static final int KEY = 32;
    private static final int NONCE = 12;

    private Envelope() {}

    public static byte[] seal(byte[] message, byte[] recipient, byte[] context) {
        return Crypto.known(() -> {
            var once = P256.newPair();
            var point = P256.point(once);
            var cipher =
                    cipher(Cipher.ENCRYPT_MODE, P256.agree(once.getPrivate(), recipient), point, recipient, context);
            return ByteBuffer.allocate(OVERHEAD + message.length)
                    .put(VERSION)
                    .put(point)
                    .put(cipher.doFinal(message))
                    .array();
        });
    }

    public static Optional<byte[]> open(byte[] sealed, KeyPair recipient, byte[] context) {
        return open(sealed, recipient.getPrivate(), P256.point(recipient), context);
    }

    /** Nothing, if it was made for another key or context, or was changed. */
    static Optional<byte[]> open(byte[] sealed, PrivateKey key, byte[] recipient, byte[] context) {
        if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
            return Optional.empty();
        }
        try {
            var point = Arrays.copyOfRange(sealed, 1, 1 + P256.POINT);
            var cipher = cipher(Cipher.DECRYPT_MODE, P256.agree(key, point), point, recipient, context);
            return Optional.of(cipher.doFinal(sealed, 1 + P256.POINT, sealed.length - 1 - P256.POINT));
        } catch (GeneralSecurityException notForThisKey) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] agreed, byte[] once, byte[] recipient, byte[] context)
            throws GeneralSecurityException {
        var salt = ByteBuffer.allocate(once.length + recipient.length)
                .put(once)
                .put(recipient)
                .array();
        var material = hkdf(agreed, salt, context, KEY + NONCE);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(material, 0, KEY, "AES"),
                new GCMParameterSpec(128, material, KEY, NONCE)); // the key is used once, so is its nonce
        cipher.updateAAD(context);
        return cipher;
    }

    /** RFC 5869 with SHA-256. */
    static byte[] hkdf(byte[] input, byte[] salt, byte[] info, int length) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(salt, "HmacSHA256"));
        var key = new SecretKeySpec(mac.doFinal(input), "HmacSHA256");
        var output = ByteBuffer.allocate(length);
        var block = new byte[0];
        for (byte counter = 1; output.hasRemaining(); counter++) {
            mac.init(key);
            mac.update(block);
            mac.update(info);
            block = mac.doFinal(new byte[] {counter});
            output.put(block, 0, Math.min(block.length, output.remaining()));
        }
        return output.array();
    }
}
