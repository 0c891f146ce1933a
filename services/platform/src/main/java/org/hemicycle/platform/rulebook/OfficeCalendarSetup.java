package org.hemicycle.platform.rulebook;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Offers the office's calendar to the procedures. */
@AutoConfiguration
public class OfficeCalendarSetup {

    @Bean
    OfficeCalendar officeCalendar() {
        return OfficeCalendar.read();
    }
}
