package org.hemicycle.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** A witness: signs a checkpoint it has checked, with the time at which it did (C2SP tlog-cosignature). */
public final class Cosigner {

    private final NoteKey key;
    private final KeyPair pair;

    private Cosigner(String name, KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        var typeAndKey = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
        typeAndKey[0] = NoteKey.WITNESS;
        this.key = new NoteKey(name, typeAndKey);
        this.pair = pair;
    }

    /** The seed of the key (RFC 8032) is the SHA-256 hash of the secret. */
    public static Cosigner of(String name, String secret) {
        try {
            var seed = Sha256.of(secret.getBytes(UTF_8));
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            var pair = generator.generateKeyPair();
            if (!Arrays.equals(((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow(), seed)) {
                throw new IllegalStateException("This Java makes Ed25519 keys in another way");
            }
            return new Cosigner(name, pair);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Ed25519 is needed: take JDK 21 or newer", missing);
        }
    }

    /** The public key, as others are given it. */
    public String key() {
        return key.toString();
    }

    /** The note with one more signature under it. */
    public String cosign(String note, long seconds) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(NoteKey.cosigned(Note.parse(note), seconds).getBytes(UTF_8));
            var made = signature.sign();
            var blob = ByteBuffer.allocate(NoteKey.ID + Long.BYTES + made.length)
                    .put(key.id())
                    .putLong(seconds)
                    .put(made)
                    .array();
            return "%s— %s %s\n".formatted(note, key.name(), Base64Text.of(blob));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The checkpoint cannot be signed", impossible);
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
