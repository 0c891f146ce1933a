package org.hemicycle.membership.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A text of a letter as the register knows it for ever: its language, whether it is the authentic original, and the
 * commitment to its words. The words stand elsewhere and can be erased.
 */
@Table("letter_text")
record TextEntry(
        String language,
        boolean authentic,
        String commitment,
        @Nullable Instant erasedAt) {

    TextEntry erased(Instant at) {
        return new TextEntry(language, authentic, commitment, at);
    }
}
