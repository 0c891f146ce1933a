package org.hemicycle.platform.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts a deadline out: what length and extensions give, and then every day lost to a suspension, added at the end. */
final class Counting {

    private final Deadline deadline;
    private final Standstill standstill;
    private final List<DeadlineStep> steps = new ArrayList<>();

    Counting(Deadline deadline, LocalDate today) {
        this.deadline = deadline;
        this.standstill = new Standstill(deadline.suspensions(), today);
    }

    Limit limit() {
        var granted = granted();
        var end = moved(granted);
        explainSuspensions(granted.until(end));
        var certain = !standstill.mayMove(end);
        steps.add(new DeadlineStep.Ends(
                end, deadline.endingHour(), deadline.kind().zone().id(), certain));
        return new Limit(end, certain, steps);
    }

    private Span granted() {
        steps.add(new DeadlineStep.Begins(deadline.start()));
        var span = lasting(deadline.length());
        steps.add(new DeadlineStep.Lasts(deadline.length(), span.end()));
        for (var extension : deadline.extensions()) {
            span = extended(span, extension);
            steps.add(new DeadlineStep.Extended(extension, span.end()));
        }
        return span;
    }

    private Span lasting(Length length) {
        var end = length.after(deadline.start(), deadline.calendar());
        return new Span(deadline.start(), end, length.unit().ofSuspension(), deadline.calendar());
    }

    private Span extended(Span span, Extension extension) {
        return switch (extension) {
            case Extension.ToLength longer -> lasting(longer.length());
            case Extension.ToDate later -> {
                var granted = later.grantedOn();
                var since = granted.isBefore(deadline.start()) ? deadline.start() : granted;
                yield new Span(since, later.date(), span.unit(), deadline.calendar());
            }
        };
    }

    /** Days added at the end may be suspended in their turn. */
    private LocalDate moved(Span granted) {
        var span = granted;
        for (long lost = lost(span); lost > 0; lost = lost(span)) {
            span = span.next(lost);
        }
        return span.end();
    }

    private long lost(Span span) {
        return span.days().filter(standstill::isOn).count();
    }

    private void explainSuspensions(Span counted) {
        var days = counted.days()
                .flatMap(day -> standstill.causeOn(day).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (var suspension : standstill.suspensions()) {
            steps.add(new DeadlineStep.StoodStill(suspension, days.getOrDefault(suspension, 0L), counted.unit()));
        }
    }
}
