package org.hemicycle.identity.account;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * New hashes are Argon2id with the least cost OWASP names (19 MiB, 2 passes, 1 lane; Password Storage Cheat Sheet, 2024);
 * older bcrypt ones are still read and replaced when they were right. Few are computed at once: each takes its memory.
 */
public final class SlowHashes implements PasswordEncoder {

    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2",
            Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2), "bcrypt", new BCryptPasswordEncoder()));
    private final Semaphore memory = new Semaphore(AT_ONCE, true);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        memory.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            memory.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        memory.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            memory.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
