package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LetterDatesTest {

    private static final LocalDate WRITTEN = LocalDate.of(2017, 6, 29);

    @Test
    void aLetterIsNotReceivedBeforeItIsWritten() {
        assertThatThrownBy(() -> new LetterDates(WRITTEN, WRITTEN.minusDays(1), null))
                .hasMessage(LetterRule.DATES_IN_ORDER.sentence());
    }

    @Test
    void theRegisterCountsByTheYearOfReceipt() {
        var lastDay = LocalDate.of(2025, 12, 31);

        assertThat(new LetterDates(lastDay, lastDay.plusDays(5), null).year()).isEqualTo(2026);
        assertThat(new LetterDates(lastDay, null, null).year()).isEqualTo(2025);
    }
}
