package org.hemicycle.responsepolicy.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.platform.deadline.DeadlineState;
import org.hemicycle.platform.deadline.LeadTime;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.deadline.Reminder;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a clock by itself: reminders before its end, and the note that it has passed. */
@Service
@Transactional
public class ClockSteps {

    /** DEFAULT, set by the secretariat: a week of work and a day before the end, in the morning. */
    private static final List<LeadTime> REMINDERS = List.of(
            new LeadTime(Length.workingDays(5), LocalTime.of(9, 0), "ends-in-a-week"),
            new LeadTime(Length.workingDays(1), LocalTime.of(9, 0), "ends-tomorrow"));

    /** Which clock of which case has just passed its end. */
    public record Lapse(CaseId of, ClockName name) {}

    private final CaseClocks clocks;
    private final OfficeCalendar calendar;
    private final Clock clock;

    ClockSteps(CaseClocks clocks, OfficeCalendar calendar, Clock clock) {
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Reminds of what is coming; notes the end once it has passed. */
    public Optional<Lapse> look(ClockId id) {
        var found = find(id);
        var now = clock.instant();
        var since = found.lookedAt();
        found.looked(now);
        var view = found.view(calendar, now);
        boolean lapsed = found.isWatched() && view.state() == DeadlineState.MISSED;
        if (lapsed) {
            found.lapse(view.earliestDate(), calendar.today(now), now);
        } else {
            reminders(found)
                    .filter(due -> due.at().isAfter(since) && !due.at().isAfter(now))
                    .forEach(due -> found.remind(due.dueDate(), now));
        }
        clocks.save(found);
        return lapsed ? Optional.of(new Lapse(found.responseCase(), found.name())) : Optional.empty();
    }

    /** The next reminder, or the first moment after the end; while it stands still, tomorrow. */
    @Transactional(readOnly = true)
    public Instant nextLook(ClockId id) {
        var found = find(id);
        var now = clock.instant();
        if (found.isSuspended()) {
            return now.plus(Duration.ofDays(1));
        }
        var end = found.view(calendar, now).earliest().plusSeconds(1);
        return reminders(found)
                .map(Reminder::at)
                .filter(at -> at.isAfter(found.lookedAt()) && at.isAfter(now))
                .findFirst()
                .orElse(end);
    }

    @Transactional(readOnly = true)
    public boolean isRunning(ClockId id) {
        return find(id).isWatched();
    }

    private Stream<Reminder> reminders(CaseClock found) {
        return found.deadline(calendar).reminders(REMINDERS).stream();
    }

    private CaseClock find(ClockId id) {
        return clocks.findById(id).orElseThrow();
    }
}
