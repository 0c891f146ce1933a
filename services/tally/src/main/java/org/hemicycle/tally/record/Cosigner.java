package org.hemicycle.tally.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.hemicycle.tally.json.Node;

/** Signs records that somebody has checked, with a key that only they have. */
public final class Cosigner {

    private static final int KEY_BYTES = 32;

    private final KeyPair pair;

    private Cosigner(KeyPair pair) {
        this.pair = pair;
    }

    /** The seed of the key (RFC 8032) is the SHA-256 hash of the secret. */
    public static Cosigner of(String secret) {
        try {
            var seed = Sha256.of(secret.getBytes(UTF_8));
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            var pair = generator.generateKeyPair();
            if (!Arrays.equals(((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow(), seed)) {
                throw new IllegalStateException("This Java makes Ed25519 keys in another way");
            }
            return new Cosigner(pair);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Ed25519 is needed: take JDK 21 or newer", missing);
        }
    }

    /** As others are given it: 32 bytes in Base64. */
    public String key() {
        var encoded = pair.getPublic().getEncoded();
        return Base64.getEncoder()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    /** In Base64, over the hash of the record. */
    public String sign(Node record) {
        return sign(RecordHash.of(record));
    }

    public String sign(RecordHash hash) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(hash.message());
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The record cannot be signed", impossible);
        }
    }

    /** The JDK computes a public key only while it makes a pair: its source of randomness gives it our seed. */
    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
