package org.hemicycle.membership.letters;

import org.jspecify.annotations.Nullable;

/**
 * The words of a letter in a language; erased ones are shown as such. With the salt (hex) anybody can check words against
 * the commitment in the logs: SHA-256 over salt and UTF-8 words.
 */
public record LetterWords(
        String language,
        boolean authentic,
        String label,
        boolean erased,
        @Nullable String body,
        @Nullable String salt,
        String commitment) {}
