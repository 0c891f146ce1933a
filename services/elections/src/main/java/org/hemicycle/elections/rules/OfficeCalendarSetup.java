package org.hemicycle.elections.rules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the office's calendar to the procedures. */
@Configuration(proxyBeanMethods = false)
class OfficeCalendarSetup {

    @Bean
    OfficeCalendar officeCalendar() {
        return OfficeCalendar.read();
    }
}
