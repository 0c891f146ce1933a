package org.hemicycle.responsepolicy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;

/**
 * Both halves of an X25519 key: what is wrapped with the public one (HPKE, RFC 9180) is unwrapped with the private one,
 * and only in the place it was wrapped for.
 */
record HalfKeys(byte[] publicHalf, byte[] privateHalf) {

    private static final HpkeParameters HPKE = parameters();

    static HalfKeys generate() {
        return of(Tink.random());
    }

    static HalfKeys of(byte[] privateHalf) {
        try {
            return new HalfKeys(X25519.publicFromPrivate(privateHalf), privateHalf);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every 32 bytes are a private key", impossible);
        }
    }

    static byte[] wrap(byte[] publicHalf, byte[] key, String place) {
        try {
            return Tink.primitive(publicKey(publicHalf), HybridEncrypt.class).encrypt(key, place.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key cannot be wrapped", impossible);
        }
    }

    @AccessesPartialKey
    byte[] unwrap(byte[] wrapped, String place) {
        try {
            var key = HpkePrivateKey.create(publicKey(publicHalf), Tink.secret(privateHalf));
            return Tink.primitive(key, HybridDecrypt.class).decrypt(wrapped, place.getBytes(UTF_8));
        } catch (GeneralSecurityException foreign) {
            throw new NotReleased(foreign);
        }
    }

    @AccessesPartialKey
    private static HpkePublicKey publicKey(byte[] half) throws GeneralSecurityException {
        return HpkePublicKey.create(HPKE, Bytes.copyFrom(half), null);
    }

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HPKE's own parameters", impossible);
        }
    }

    /** Keys are in no log line. */
    @Override
    public String toString() {
        return "HalfKeys[]";
    }
}
