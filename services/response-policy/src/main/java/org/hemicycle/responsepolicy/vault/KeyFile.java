package org.hemicycle.responsepolicy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret that no other process reads. Every key in the vault's database is locked with it, to its own place: a row
 * written, copied or moved by somebody without the secret unlocks to nothing.
 */
@Component
class KeyFile {

    private final Aead lock;

    KeyFile(@Value("${response-policy.vault.key-secret}") String secret) {
        try {
            lock = Tink.aead(Hkdf.computeHkdf(
                    "HMACSHA256", secret.getBytes(UTF_8), new byte[0], "hemicycle vault key file".getBytes(UTF_8), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The vault's key cannot be made", impossible);
        }
    }

    byte[] lock(byte[] key, String place) {
        try {
            return lock.encrypt(key, place.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key cannot be locked", impossible);
        }
    }

    byte[] unlock(byte[] locked, String place) {
        try {
            return lock.decrypt(locked, place.getBytes(UTF_8));
        } catch (GeneralSecurityException foreign) {
            throw new NotReleased(foreign);
        }
    }
}
