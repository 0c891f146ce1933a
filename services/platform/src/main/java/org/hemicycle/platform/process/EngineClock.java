package org.hemicycle.platform.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Sets the engine's clock to procedure time. The engine knows one clock per JVM, so services that share a JVM must
 * share the shift; the one-JVM launcher and the demo clock keep it so.
 */
class EngineClock {

    private final Clock procedureTime;
    private final InstantSource machine;

    EngineClock(Clock procedureTime, InstantSource machine) {
        this.procedureTime = procedureTime;
        this.machine = machine;
    }

    void synchronise() {
        Instant now = procedureTime.instant();
        ClockUtil.offset(Duration.between(machine.instant(), now).toMillis());
    }
}
