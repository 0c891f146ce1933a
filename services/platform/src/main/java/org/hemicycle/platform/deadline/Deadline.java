package org.hemicycle.platform.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline and everything that moved it. It never changes; suspending or extending makes another. Without an hour of
 * its own it ends when the day ends for its kind, and the last second belongs to it.
 */
public record Deadline(
        LocalDate start,
        Length length,
        DeadlineKind kind,
        WorkingCalendar calendar,
        @Nullable LocalTime hour,
        List<Suspension> suspensions,
        List<Extension> extensions) {

    public Deadline {
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
    }

    public static Deadline startingOn(LocalDate start, Length length, DeadlineKind kind, WorkingCalendar calendar) {
        return new Deadline(start, length, kind, calendar, null, List.of(), List.of());
    }

    /** Starts on the day it then is in the zone of the kind. */
    public static Deadline startingAt(Instant start, Length length, DeadlineKind kind, WorkingCalendar calendar) {
        return startingOn(kind.dateOf(start), length, kind, calendar);
    }

    public Deadline endingAt(LocalTime hour) {
        return new Deadline(start, length, kind, calendar, hour, suspensions, extensions);
    }

    public Deadline suspended(Suspension suspension) {
        return with(appended(suspensions, suspension), extensions);
    }

    /** The clock runs again from that day on, whatever made it stand still. */
    public Deadline resumed(LocalDate on) {
        DeadlineRule.SUSPENSION_IS_OPEN.require(suspensions.stream().anyMatch(one -> one.isOpenOn(on)));
        return with(
                suspensions.stream()
                        .map(one -> one.isOpenOn(on) ? one.resumed(on) : one)
                        .toList(),
                extensions);
    }

    public Deadline extended(Extension extension) {
        var extended = with(suspensions, appended(extensions, extension));
        DeadlineRule.EXTENSION_ENDS_LATER.require(extended.limit(extension.grantedOn())
                .date()
                .isAfter(limit(extension.grantedOn()).date()));
        return extended;
    }

    /** The last day; none while an open suspension keeps it from being known. */
    public Optional<LocalDate> dueDate() {
        return Optional.of(limit(start)).filter(Limit::certain).map(Limit::date);
    }

    /** The last second; none while an open suspension keeps it from being known. */
    public Optional<Instant> due() {
        return dueDate().map(this::endOf);
    }

    /** How things stand when nothing was done yet. */
    public DeadlineView at(Instant now) {
        var today = kind.dateOf(now);
        return DeadlineView.open(this, limit(today), now, today);
    }

    /** The judgement on what was done at that time. */
    public DeadlineView doneAt(Instant done) {
        return DeadlineView.done(this, limit(kind.dateOf(done)), done);
    }

    /** In order of time, from the start of the deadline on; none while the due date is not known. */
    public List<Reminder> reminders(List<LeadTime> leadTimes) {
        return dueDate().stream()
                .flatMap(due -> leadTimes.stream().map(lead -> reminder(lead, due)))
                .filter(reminder -> !kind.dateOf(reminder.at()).isBefore(start))
                .sorted(Comparator.comparing(Reminder::at))
                .toList();
    }

    Instant endOf(LocalDate day) {
        return hour == null ? kind.endOf(day) : kind.instantOf(day, hour);
    }

    LocalTime endingHour() {
        return hour == null ? kind.dayEnds() : hour;
    }

    private Limit limit(LocalDate today) {
        return new Counting(this, today).limit();
    }

    private Reminder reminder(LeadTime lead, LocalDate due) {
        var day = lead.before().before(due, calendar);
        return new Reminder(kind.instantOf(day, lead.hour()), due, endOf(due), lead.textKey());
    }

    private Deadline with(List<Suspension> suspensions, List<Extension> extensions) {
        return new Deadline(start, length, kind, calendar, hour, suspensions, extensions);
    }

    private static <T> List<T> appended(List<T> all, T one) {
        var longer = new ArrayList<>(all);
        longer.add(one);
        return longer;
    }
}
