package org.hemicycle.membership.letters;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reads the register: the secretariat sees everything, a government also its own letters, anybody what is public. */
public record LetterReader(
        boolean everything,
        @Nullable String government,
        @Nullable UUID officer) {

    /** The secretariat as a whole: what stands there, whoever asks. */
    public static LetterReader secretariat() {
        return new LetterReader(true, null, null);
    }

    /** An officer: lists leave out what a conflict of interest keeps this person out of. */
    public static LetterReader officer(@Nullable UUID person) {
        return new LetterReader(true, null, person);
    }

    public static LetterReader governmentOf(String country) {
        return new LetterReader(false, country, null);
    }

    public static LetterReader anybody() {
        return new LetterReader(false, null, null);
    }
}
