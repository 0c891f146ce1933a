package org.hemicycle.responsepolicy.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** Tink's primitives over keys that are kept as bytes. */
final class Tink {

    static {
        try {
            AeadConfig.register();
            HybridConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private Tink() {}

    /** AES-256-GCM. */
    @AccessesPartialKey
    static Aead aead(byte[] key) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var kept = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(secret(key))
                .build();
        return primitive(kept, Aead.class);
    }

    /** AES-256-GCM in segments of 4 KiB, so that content of any length takes little memory and cannot be cut short. */
    @AccessesPartialKey
    static StreamingAead streaming(byte[] key) throws GeneralSecurityException {
        var kept = AesGcmHkdfStreamingKey.create(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB, secret(key));
        return primitive(kept, StreamingAead.class);
    }

    static <P> P primitive(Key key, Class<P> type) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), type);
    }

    static SecretBytes secret(byte[] key) {
        return SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
    }

    static byte[] random() {
        return SecretBytes.randomBytes(32).toByteArray(InsecureSecretKeyAccess.get());
    }
}
