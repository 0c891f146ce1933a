package org.hemicycle.platform.inbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps handling what is due: woken by each stored message, looking every second for what became due. */
class InboxWorker implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    private final String service;
    private final java.util.function.Supplier<Inbox> inbox;
    private final Semaphore bell;
    private volatile boolean running;
    private @Nullable Thread thread;

    InboxWorker(String service, java.util.function.Supplier<Inbox> inbox, Semaphore bell) {
        this.service = service;
        this.inbox = inbox;
        this.bell = bell;
    }

    @Override
    public void run() {
        while (running) {
            try {
                if (!inbox.get().handleNext()) {
                    bell.tryAcquire(1, TimeUnit.SECONDS);
                    bell.drainPermits();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                pauseAfter(failure);
            }
        }
    }

    /** The database is away: nothing was taken, so nothing is lost. */
    private void pauseAfter(RuntimeException failure) {
        if (running) {
            LOG.warn("Inbox of {} pauses: {}", service, failure.toString());
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("inbox-" + service).daemon().start(this);
    }

    @Override
    public synchronized void stop() {
        running = false;
        bell.release();
        if (thread != null) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 10; // stops before the relay, which still publishes what the last effect wrote
    }
}
