package org.hemicycle.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.platform.deadline.Evidence;
import org.hemicycle.platform.deadline.Length;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {

    private final OfficeCalendar office = OfficeCalendar.read();

    @Test
    void theDayBeginsInNewYork() {
        assertThat(office.today(Instant.parse("2016-12-06T03:00:00Z"))).isEqualTo(LocalDate.of(2016, 12, 5));
        assertThat(office.beginOf(LocalDate.of(2016, 12, 6))).isEqualTo("2016-12-06T05:00:00Z");
    }

    @Test
    void workingDaysSkipTheWeekend() {
        var fiveDays = office.deadline(LocalDate.of(2016, 12, 6), Length.workingDays(5));

        assertThat(fiveDays.dueDate()).contains(LocalDate.of(2016, 12, 13));
    }

    @Test
    void aSourcedValueNamesItsSource() {
        assertThatThrownBy(() -> new Parameter<>(1, Evidence.SOURCED, null)).hasMessageContaining("names no source");
        assertThat(new Parameter<>(1, Evidence.DEFAULT, null).isSetBySecretariat())
                .isTrue();
    }
}
