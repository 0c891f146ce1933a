package org.hemicycle.membership.letters;

import org.jspecify.annotations.Nullable;

/** Who reads the register: the secretariat sees everything, a government also its own letters, anybody what is public. */
public record LetterReader(boolean everything, @Nullable String government) {

    public static LetterReader secretariat() {
        return new LetterReader(true, null);
    }

    public static LetterReader governmentOf(String country) {
        return new LetterReader(false, country);
    }

    public static LetterReader anybody() {
        return new LetterReader(false, null);
    }
}
