package org.hemicycle.platform.time;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the demo clock back to where the demonstration begins, once, before anything else happens. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoStart implements ApplicationRunner {

    private final DemoClock clock;
    private final String start;

    DemoStart(DemoClock clock, @Value("${demo.start:}") String start) {
        this.clock = clock;
        this.start = start;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!start.isBlank() && clock.untouched()) {
            clock.set(Instant.parse(start));
            clock.announce();
        }
    }
}
