package org.hemicycle.responsepolicy.filing;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Receipt codes as they are stored. 140 random bits need no slow hash against guessing; Argon2id (19 MiB, 2 passes: the
 * least OWASP names, Password Storage Cheat Sheet, 2024) also covers a code that somebody made weaker than it was given.
 * Few are computed at once, as each takes its memory. An unknown letter costs the same as a wrong code.
 */
@Component
class CodeHashes {

    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore memory = new Semaphore(AT_ONCE, true);
    private final String nobodys = encoder.encode(ReceiptCode.random().word());

    String of(ReceiptCode code) {
        memory.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(code.word()));
        } finally {
            memory.release();
        }
    }

    /** @param hash null: there is no such letter, which takes as long to say */
    boolean matches(ReceiptCode code, @Nullable String hash) {
        memory.acquireUninterruptibly();
        try {
            return encoder.matches(code.word(), hash == null ? nobodys : hash) && hash != null;
        } finally {
            memory.release();
        }
    }
}
