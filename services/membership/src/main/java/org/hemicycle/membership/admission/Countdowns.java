package org.hemicycle.membership.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.membership.admission.rules.AdmissionRuleBook;
import org.hemicycle.membership.admission.rules.Countdown;
import org.hemicycle.membership.admission.rules.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    private Running running(AdmissionId id) {
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
