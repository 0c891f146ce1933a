package org.hemicycle.platform.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline stood at a moment. Due is absent while an open suspension keeps it from being known; earliest is always
 * there. The margin runs from that moment to the earliest end and is negative when that has passed.
 */
public record DeadlineView(
        DeadlineState state,
        LocalDate start,
        @Nullable LocalDate dueDate,
        @Nullable Instant due,
        LocalDate earliestDate,
        Instant earliest,
        String zone,
        Duration margin,
        List<DeadlineStep> steps) {

    public DeadlineView {
        steps = List.copyOf(steps);
    }

    /** The steps in English sentences, in order. */
    public List<String> explanation() {
        return steps.stream().map(DeadlineStep::sentence).toList();
    }

    static DeadlineView open(Deadline deadline, Limit limit, Instant now, LocalDate today) {
        var standsStill = deadline.suspensions().stream().anyMatch(one -> one.covers(today));
        var running = standsStill ? DeadlineState.SUSPENDED : DeadlineState.OPEN;
        var state = isInTime(deadline, limit, now) ? running : DeadlineState.MISSED;
        return of(deadline, limit, state, now);
    }

    static DeadlineView done(Deadline deadline, Limit limit, Instant done) {
        var state = isInTime(deadline, limit, done) ? DeadlineState.MET : DeadlineState.MISSED;
        return of(deadline, limit, state, done);
    }

    private static DeadlineView of(Deadline deadline, Limit limit, DeadlineState state, Instant at) {
        var end = deadline.endOf(limit.date());
        return new DeadlineView(
                state,
                deadline.start(),
                limit.certain() ? limit.date() : null,
                limit.certain() ? end : null,
                limit.date(),
                end,
                deadline.kind().zone().id(),
                Duration.between(wholeSeconds(at), end),
                limit.steps());
    }

    private static boolean isInTime(Deadline deadline, Limit limit, Instant at) {
        return !limit.certain() || !wholeSeconds(at).isAfter(deadline.endOf(limit.date()));
    }

    /** A deadline at 23:59:59 includes that second to its end. */
    private static Instant wholeSeconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
