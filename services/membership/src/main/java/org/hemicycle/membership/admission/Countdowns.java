package org.hemicycle.membership.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.membership.admission.rules.AdmissionRuleBook;
import org.hemicycle.membership.admission.rules.Countdown;
import org.hemicycle.membership.admission.rules.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the time limit that runs on a file and nothing else of it: the engine asks for it at every step. */
@Component
class Countdowns {

    private record Running(String ruleSet, Countdown countdown) {}

    private final JdbcClient db;
    private final AdmissionRuleBook rules;

    Countdowns(JdbcClient db, AdmissionRuleBook rules) {
        this.db = db;
        this.rules = rules;
    }

    Countdown of(AdmissionId id) {
        return running(id).countdown();
    }

    /** When to look at the file again, ahead of the end. */
    Instant reminderOf(AdmissionId id) {
        var running = running(id);
        return rules.withId(running.ruleSet()).reminderOf(running.countdown());
    }

    /** What a step of this transaction has changed is read again. */
    void changed(AdmissionId id) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Known known) {
            known.countdowns.remove(id);
        }
    }

    private Running running(AdmissionId id) {
        return known().countdowns.computeIfAbsent(id, this::read);
    }

    private Known known() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Known known) {
            return known;
        }
        var known = new Known();
        TransactionSynchronizationManager.bindResource(this, known);
        TransactionSynchronizationManager.registerSynchronization(known);
        return known;
    }

    /** What was read in this transaction; the file is locked by it, so it stays true. */
    private final class Known implements TransactionSynchronization {

        private final Map<AdmissionId, Running> countdowns = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Countdowns.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Countdowns.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Countdowns.this);
        }
    }

    private Running read(AdmissionId id) {
        return db.sql("""
                select rule_set, clock_limit, clock_started_on, clock_due_at
                from admission where id = ? and clock_limit is not null""")
                .param(id.value())
                .query((row, n) -> new Running(
                        row.getString(1),
                        new Countdown(
                                TimeLimit.valueOf(row.getString(2)),
                                row.getObject(3, LocalDate.class),
                                row.getTimestamp(4).toInstant())))
                .single();
    }
}
