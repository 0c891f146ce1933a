package org.hemicycle.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Procedure time, as the database tells it: within a transaction every reading is the same instant. Tokens, rate limits
 * and other real-time things use their own clock. Truncated to microseconds, as stored.
 */
public final class ProcedureClock extends Clock {

    private final JdbcClient db;
    private final ZoneId zone;

    public ProcedureClock(JdbcClient db) {
        this(db, ZoneOffset.UTC);
    }

    private ProcedureClock(JdbcClient db, ZoneId zone) {
        this.db = db;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read();
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Instant known) {
            return known;
        }
        var now = read();
        TransactionSynchronizationManager.bindResource(this, now);
        TransactionSynchronizationManager.registerSynchronization(new Forget(now));
        return now;
    }

    private Instant read() {
        var now =
                db.sql("select procedure_now()").query(java.sql.Timestamp.class).single();
        return now.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ProcedureClock(db, other);
    }

    /** The reading belongs to one transaction: gone when it ends, put aside while another runs inside it. */
    private final class Forget implements TransactionSynchronization {

        private final Instant reading;

        Forget(Instant reading) {
            this.reading = reading;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ProcedureClock.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ProcedureClock.this, reading);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ProcedureClock.this);
        }
    }
}
