package org.hemicycle.platform.time;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the demo clock back to where the demonstration begins, once, before anything else happens. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoStart implements ApplicationRunner, SmartLifecycle {

    private final DemoClock clock;
    private final String start;
    private boolean moved;
    private volatile boolean running;

    DemoStart(DemoClock clock, @Value("${demo.start:}") String start) {
        this.clock = clock;
        this.start = start;
    }

    /** Before anything is consumed or carried out: what happens first, happens on the day of the demonstration. */
    @Override
    public void start() {
        if (!start.isBlank() && clock.untouched()) {
            clock.set(Instant.parse(start));
            moved = true;
        }
        running = true;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (moved) {
            clock.announce();
        }
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
