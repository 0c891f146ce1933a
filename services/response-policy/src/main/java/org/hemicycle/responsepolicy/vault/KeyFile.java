package org.hemicycle.responsepolicy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret that no other process reads. Every key in the vault's database is locked with it, to its own place: a row
 * written, copied or moved by somebody without the secret unlocks to nothing. While one secret replaces another, what the
 * old one locked still opens.
 */
@Component
class KeyFile {

    private final Aead lock;
    private final @Nullable Aead old;

    /** @param oldSecret that the present one replaces; empty: none does */
    KeyFile(
            @Value("${response-policy.vault.key-secret}") String secret,
            @Value("${response-policy.vault.old-key-secret}") String oldSecret) {
        lock = aead(secret);
        old = oldSecret.isBlank() ? null : aead(oldSecret);
    }

    private static Aead aead(String secret) {
        try {
            return Tink.aead(Hkdf.computeHkdf(
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
            return unlockOld(locked, place, foreign);
        }
    }

    private byte[] unlockOld(byte[] locked, String place, GeneralSecurityException foreign) {
        if (old == null) {
            throw new NotReleased(foreign);
        }
        try {
            return old.decrypt(locked, place.getBytes(UTF_8));
        } catch (GeneralSecurityException foreignToBoth) {
            throw new NotReleased(foreignToBoth);
        }
    }

    boolean isBeingReplaced() {
        return old != null;
    }

    /** Locked with the present secret; empty: it is already. Refuses what neither secret opens. */
    Optional<byte[]> relocked(byte[] locked, String place) {
        try {
            lock.decrypt(locked, place.getBytes(UTF_8));
            return Optional.empty();
        } catch (GeneralSecurityException byTheOld) {
            return Optional.of(lock(unlockOld(locked, place, byTheOld), place));
        }
    }
}
