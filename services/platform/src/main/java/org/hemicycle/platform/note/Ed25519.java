package org.hemicycle.platform.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The JDK's Ed25519 (RFC 8032), with keys as the plain 32 bytes that notes know. */
final class Ed25519 {

    static final int KEY_LENGTH = 32;

    /** What X.509 writes before the 32 bytes of a key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
        var encoded = Arrays.copyOf(X509, X509.length + KEY_LENGTH);
        System.arraycopy(key, 0, encoded, X509.length, KEY_LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    static byte[] bytes(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }

    /** The JDK computes a public key only while it makes a pair: its source of randomness gives it our seed. */
    static KeyPair pair(byte[] seed) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        var pair = generator.generateKeyPair();
        var used = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        if (!Arrays.equals(used, seed)) {
            throw new GeneralSecurityException("This Java makes Ed25519 keys in another way");
        }
        return pair;
    }

    static byte[] sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    static boolean verify(byte[] key, byte[] message, byte[] made) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey(key));
            signature.update(message);
            return signature.verify(made);
        } catch (GeneralSecurityException noKeyOrNoSignature) {
            return false;
        }
    }

    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
