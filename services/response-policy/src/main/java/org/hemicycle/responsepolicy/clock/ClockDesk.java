package org.hemicycle.responsepolicy.clock;

import static org.hemicycle.responsepolicy.clock.ClockRule.CLOCK_RUNS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Component;

/** Starts, moves and stops clocks, and tells who watches them. */
@Component
class ClockDesk {

    private final CaseClocks clocks;
    private final ClockWorkflow workflow;
    private final OfficeCalendar calendar;

    ClockDesk(CaseClocks clocks, ClockWorkflow workflow, OfficeCalendar calendar) {
        this.clocks = clocks;
        this.workflow = workflow;
        this.calendar = calendar;
    }

    void start(CaseId of, ClockName name, LocalDate on, Length length, Instant at) {
        if (running(of, name).isEmpty()) {
            var made = clocks.save(CaseClock.started(of, name, on, length, at));
            workflow.begin(made.id());
        }
    }

    /** That day, as late as it may still be judged: what came on a day came before its end. */
    void done(CaseId of, ClockName name, LocalDate on, Instant at) {
        running(of, name).ifPresent(clock -> {
            var today = calendar.today(at);
            clock.done(on.isBefore(today) ? calendar.kind().endOf(on) : at, on, at);
            keepStopped(clock);
        });
    }

    void drop(CaseId of, ClockName name, LocalDate on, Instant at) {
        running(of, name).ifPresent(clock -> drop(clock, on, at));
    }

    void dropAll(CaseId of, LocalDate on, Instant at) {
        clocks.findByResponseCaseAndState(of, ClockState.RUNNING).forEach(clock -> drop(clock, on, at));
    }

    private void drop(CaseClock clock, LocalDate on, Instant at) {
        clock.drop(on, at);
        keepStopped(clock);
    }

    void suspend(CaseId of, ClockName name, Pause pause, Instant at) {
        var clock = required(of, name);
        clock.suspend(pause, at);
        keepMoved(clock);
    }

    void resume(CaseId of, ClockName name, LocalDate on, Instant at) {
        var clock = required(of, name);
        clock.resume(on, at);
        keepMoved(clock);
    }

    void extend(CaseId of, ClockName name, MoreTime more, Instant at) {
        var clock = required(of, name);
        clock.extend(more, calendar, at);
        keepMoved(clock);
    }

    Optional<CaseClock> running(CaseId of, ClockName name) {
        return clocks.findByResponseCaseAndNameAndState(of, name, ClockState.RUNNING);
    }

    private CaseClock required(CaseId of, ClockName name) {
        var found = running(of, name);
        CLOCK_RUNS.require(found.isPresent(), name.name());
        return found.get();
    }

    private void keepMoved(CaseClock clock) {
        clocks.save(clock);
        if (clock.isWatched()) {
            workflow.moved(clock.id());
        }
    }

    private void keepStopped(CaseClock clock) {
        boolean unwatched = clock.wasLapsed();
        clocks.save(clock);
        if (!unwatched) {
            workflow.stopped(clock.id());
        }
    }
}
