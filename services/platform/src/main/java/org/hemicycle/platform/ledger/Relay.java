package org.hemicycle.platform.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Publishes the logs of one database. Of all instances one leads, by an advisory lock on the connection that also does
 * the work: who loses the connection loses the lead. Woken in process after commit, polling as fallback.
 */
public class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final long LEADER_LOCK = 0x4865_6d69_6379_636cL; // "Hemicycl"
    private static final long POLL_MILLIS = 500;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

    private final DataSource database;
    private final RelaySteps steps;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(DataSource database, RelaySteps steps) {
        this.database = database;
        this.steps = steps;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void onEntryWritten(Ledger.EntryWritten written) {
        wake();
    }

    /** Rings once, however many commits came since the last round. */
    public void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("relay-" + steps.service()).daemon().start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
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

    /** After the web server and the job executor have stopped writing. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        while (running) {
            try (var connection = database.getConnection()) {
                if (lead(connection)) {
                    relayUntilFailure(connection);
                } else {
                    rest(POLL_MILLIS);
                }
            } catch (InterruptedException stopped) {
                break;
            } catch (SQLException | ExecutionException | TimeoutException | RuntimeException failure) {
                if (!running) {
                    break;
                }
                LOG.warn("Relay of {} starts over: {}", steps.service(), failure.toString());
                pauseAfterFailure();
            } finally {
                steps.reset();
            }
        }
        steps.reset();
    }

    private boolean lead(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var ask = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            ask.setLong(1, LEADER_LOCK);
            try (var answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void relayUntilFailure(Connection connection)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        connection.setAutoCommit(false);
        try {
            steps.prepare();
            while (running) {
                if (!steps.round(connection)) {
                    rest(POLL_MILLIS);
                }
            }
        } finally {
            release(connection);
        }
    }

    /** The pool reuses connections, so the lock must not outlive the lead. */
    private static void release(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            try (var unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            }
        } catch (SQLException gone) {
            LOG.debug("The connection is gone, and the lock with it: {}", gone.toString());
        }
    }

    private void rest(long millis) throws InterruptedException {
        if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private void pauseAfterFailure() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
