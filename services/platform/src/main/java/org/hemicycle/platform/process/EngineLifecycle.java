package org.hemicycle.platform.process;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts the engine's jobs when the service is ready and stops them before the relay; keeps the engine's clock. */
class EngineLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EngineLifecycle.class);
    private static final long CLOCK_EVERY_SECONDS = 5;

    private final JobExecutor jobs;
    private final EngineClock clock;
    private final boolean jobsOn;
    private @Nullable ScheduledExecutorService timer;

    EngineLifecycle(JobExecutor jobs, EngineClock clock, boolean jobsOn) {
        this.jobs = jobs;
        this.clock = clock;
        this.jobsOn = jobsOn;
    }

    @Override
    public synchronized void start() {
        clock.synchronise();
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("engine-clock").daemon().factory());
        var unused = timer.scheduleWithFixedDelay(
                this::synchronise, CLOCK_EVERY_SECONDS, CLOCK_EVERY_SECONDS, TimeUnit.SECONDS);
        if (jobsOn) {
            jobs.start();
        }
    }

    private void synchronise() {
        try {
            clock.synchronise();
        } catch (RuntimeException databaseAway) {
            LOG.warn("The engine's clock could not be read: {}", databaseAway.toString());
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
        jobs.shutdown();
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return 20;
    }
}
