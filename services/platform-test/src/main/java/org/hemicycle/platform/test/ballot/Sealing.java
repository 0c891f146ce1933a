package org.hemicycle.platform.test.ballot;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a client does by docs/ballot-format.md, with the JDK alone: written a second time, so that the page is what both follow. */
public final class Sealing {

    public static final int PADDED = 1536;

    private Sealing() {}

    public static byte[] ballot(String text, byte[] electionKey, UUID election, String configurationHash) {
        return envelope(newPair(), padded(text), electionKey, ballotContext(election, configurationHash));
    }

    /** With an ephemeral key that is given, as in a test vector. */
    public static byte[] ballot(
            String text,
            java.security.PrivateKey once,
            byte[] oncePoint,
            byte[] electionKey,
            UUID election,
            String configurationHash) {
        try {
            return envelope(
                    new KeyPair(publicKey(oncePoint), once),
                    padded(text),
                    electionKey,
                    ballotContext(election, configurationHash));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static byte[] padded(String text) {
        var bytes = text.getBytes(UTF_8);
        return ByteBuffer.allocate(PADDED)
                .putShort((short) bytes.length)
                .put(bytes)
                .array();
    }

    public static byte[] ballotContext(UUID election, String configurationHash) {
        return context("hemicycle/ballot/v1", election, HexFormat.of().parseHex(configurationHash));
    }

    public static byte[] context(String use, UUID election, byte[] rest) {
        return ByteBuffer.allocate(use.length() + 17 + rest.length)
                .put(use.getBytes(US_ASCII))
                .put((byte) 0)
                .putLong(election.getMostSignificantBits())
                .putLong(election.getLeastSignificantBits())
                .put(rest)
                .array();
    }

    public static byte[] envelope(KeyPair once, byte[] message, byte[] recipient, byte[] context) {
        try {
            var point = point(once);
            var cipher = cipher(Cipher.ENCRYPT_MODE, once, recipient, point, recipient, context);
            return join(new byte[] {1}, point, cipher.doFinal(message));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static byte[] open(byte[] sealed, KeyPair mine, byte[] context) {
        try {
            var once = Arrays.copyOfRange(sealed, 1, 66);
            var cipher = cipher(Cipher.DECRYPT_MODE, mine, once, once, point(mine), context);
            return cipher.doFinal(sealed, 66, sealed.length - 66);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Cipher cipher(int mode, KeyPair mine, byte[] theirs, byte[] once, byte[] recipient, byte[] context)
            throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(mine.getPrivate());
        agreement.doPhase(publicKey(theirs), true);
        var extracted = mac(join(once, recipient), agreement.generateSecret());
        var first = mac(extracted, join(context, new byte[] {1}));
        var second = mac(extracted, join(first, context, new byte[] {2}));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(first, "AES"), new GCMParameterSpec(128, second, 0, 12));
        cipher.updateAAD(context);
        return cipher;
    }

    private static byte[] mac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    public static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static byte[] point(KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return join(new byte[] {4}, fixed(point.getAffineX()), fixed(point.getAffineY()));
    }

    public static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        return (ECPublicKey) KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] fixed(BigInteger number) {
        return HexFormat.of().parseHex("%064x".formatted(number));
    }

    private static byte[] join(byte[]... parts) {
        var joined = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            joined.put(part);
        }
        return joined.array();
    }
}
