package org.hemicycle.membership.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The day the Morocco demo begins. */
@TestConfiguration(proxyBeanMethods = false)
class SliceClock {

    @Bean
    @Primary
    Clock clock() {
        return Clock.fixed(Instant.parse("2016-11-30T12:00:00Z"), ZoneOffset.UTC);
    }
}
