package org.hemicycle.platform.time;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two clocks of a service: {@link Clock} is procedure time, {@link InstantSource} the machine's. */
@AutoConfiguration(after = FlywayAutoConfiguration.class)
public class ProcedureTime {

    @Bean
    @org.springframework.context.annotation.Primary
    Clock procedureClock(JdbcClient db) {
        return new ProcedureClock(db);
    }

    /** Real time: tokens, rate limits, expiry. */
    @Bean
    Clock machineClock() {
        return Clock.systemUTC();
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    @Profile("demo")
    @Import({DemoClockController.class, DemoClock.class, DemoStart.class})
    static class Simulation {}
}
