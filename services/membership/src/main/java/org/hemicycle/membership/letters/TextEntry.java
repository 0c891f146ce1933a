package org.hemicycle.membership.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text of a letter as the register knows it for ever: its language, whether it is the authentic original, and the
 * commitment to its words. The words stand elsewhere and can be erased.
 */
record TextEntry(
        String language,
        boolean authentic,
        String commitment,
        @Nullable Instant erasedAt) {

    TextEntry erased(Instant at) {
        return new TextEntry(language, authentic, commitment, at);
    }
}
