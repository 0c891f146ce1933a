package org.hemicycle.membership.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The three dates of a letter, kept apart: the one it bears, the one it was received on, the one its content takes effect
 * on. Deadlines run from receipt.
 */
public record LetterDates(
        LocalDate letterDate,
        @Nullable LocalDate receivedDate,
        @Nullable LocalDate effectDate) {

    public LetterDates {
        LetterRule.DATES_IN_ORDER.require(receivedDate == null || !receivedDate.isBefore(letterDate));
    }

    /** The year of the letter in the register: of receipt, or of writing for our own. */
    int year() {
        return receivedDate == null ? letterDate.getYear() : receivedDate.getYear();
    }
}
