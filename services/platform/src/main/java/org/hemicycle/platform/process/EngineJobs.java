package org.hemicycle.platform.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.hemicycle.platform.activity.Activity;

/** The engine's jobs: what is due, what failed for good, and a way to run them by hand in tests. */
public class EngineJobs implements Activity {

    private final ManagementService management;

    EngineJobs(ManagementService management) {
        this.management = management;
    }

    @Override
    public boolean idle(Instant now) {
        return due(now).isEmpty();
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(now))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /** Steps that failed until their retries were used up: somebody has to look at them. */
    public long incidents() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    /**
     * Runs every job that is due, and those that follow from it, in this thread; returns how many. The earliest goes
     * first, and the rest is asked for again: of two timers that a case waits for, one ends the other.
     */
    public int runDue(Instant now) {
        var ran = 0;
        for (var jobs = due(now); !jobs.isEmpty(); jobs = due(now)) {
            management.executeJob(jobs.getFirst().getId());
            ran++;
        }
        return ran;
    }

    private List<Job> due(Instant now) {
        return management.createJobQuery().active().withRetriesLeft().list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(now))
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
