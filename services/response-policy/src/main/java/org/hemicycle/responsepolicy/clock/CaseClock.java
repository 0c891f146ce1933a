package org.hemicycle.responsepolicy.clock;

import static org.hemicycle.responsepolicy.clock.ClockRule.CLOCK_RUNS;
import static org.hemicycle.responsepolicy.clock.ClockRule.EXTENDED_BEFORE_ITS_END;
import static org.hemicycle.responsepolicy.clock.ClockRule.NOT_SUSPENDED_TWICE;
import static org.hemicycle.responsepolicy.clock.ClockRule.ONE_EXTENSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.platform.deadline.Deadline;
import org.hemicycle.platform.deadline.DeadlineUnit;
import org.hemicycle.platform.deadline.DeadlineView;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.deadline.Suspension;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** One run of one clock. When it ends follows from what is stored here, each time it is asked. */
final class CaseClock extends AbstractAggregateRoot<CaseClock> {

    @Id
    private final ClockId id;

    @Version
    private int version;

    private final CaseId responseCase;
    private final ClockName name;
    private final LocalDate startsOn;
    private final int amount;
    private final DeadlineUnit unit;
    private ClockState state;
    private @Nullable Instant endedAt;
    private @Nullable LocalDate lapsedOn;
    private Instant lookedAt;

    @MappedCollection(idColumn = "case_clock", keyColumn = "place")
    private final List<Pause> pauses;

    @MappedCollection(idColumn = "case_clock", keyColumn = "place")
    private final List<MoreTime> extensions;

    CaseClock(
            ClockId id,
            int version,
            CaseId responseCase,
            ClockName name,
            LocalDate startsOn,
            int amount,
            DeadlineUnit unit,
            ClockState state,
            @Nullable Instant endedAt,
            @Nullable LocalDate lapsedOn,
            Instant lookedAt,
            List<Pause> pauses,
            List<MoreTime> extensions) {
        this.id = id;
        this.version = version;
        this.responseCase = responseCase;
        this.name = name;
        this.startsOn = startsOn;
        this.amount = amount;
        this.unit = unit;
        this.state = state;
        this.endedAt = endedAt;
        this.lapsedOn = lapsedOn;
        this.lookedAt = lookedAt;
        this.pauses = pauses;
        this.extensions = extensions;
    }

    static CaseClock started(CaseId of, ClockName name, LocalDate on, Length length, Instant at) {
        var made = new CaseClock(
                ClockId.next(),
                0,
                of,
                name,
                on,
                length.amount(),
                length.unit(),
                ClockState.RUNNING,
                null,
                null,
                at,
                new ArrayList<>(),
                new ArrayList<>());
        made.tell("STARTED", on, null, at);
        return made;
    }

    void suspend(Pause pause, Instant at) {
        CLOCK_RUNS.require(isRunning());
        NOT_SUSPENDED_TWICE.require(!isSuspended());
        pauses.add(pause);
        tell("SUSPENDED", pause.fromDay(), pause.reason(), at);
    }

    void resume(LocalDate on, Instant at) {
        CLOCK_RUNS.require(isRunning() && isSuspended());
        pauses.set(pauses.size() - 1, pauses.getLast().resumed(on));
        tell("RESUMED", on, pauses.getLast().reason(), at);
    }

    void extend(MoreTime more, OfficeCalendar calendar, Instant at) {
        CLOCK_RUNS.require(isRunning());
        ONE_EXTENSION.require(extensions.isEmpty());
        EXTENDED_BEFORE_ITS_END.require(lapsedOn == null);
        deadline(calendar).extended(more.extension());
        extensions.add(more);
        tell("EXTENDED", more.grantedOn(), more.ground(), at);
    }

    /** What it waited for came on that day. */
    void done(Instant came, LocalDate on, Instant at) {
        end(ClockState.DONE, came);
        tell("DONE", on, null, at);
    }

    void drop(LocalDate on, Instant at) {
        end(ClockState.DROPPED, at);
        tell("DROPPED", on, null, at);
    }

    private void end(ClockState how, Instant came) {
        CLOCK_RUNS.require(isRunning());
        state = how;
        endedAt = came;
    }

    void remind(LocalDate dueOn, Instant at) {
        registerEvent(new ClockEvent.Reminded(about(), dueOn, name.owner(), at));
    }

    void looked(Instant at) {
        lookedAt = at;
    }

    void lapse(LocalDate dueOn, LocalDate today, Instant at) {
        lapsedOn = today;
        registerEvent(new ClockEvent.Lapsed(about(), dueOn, at));
    }

    private void tell(String change, LocalDate on, @Nullable String ground, Instant at) {
        registerEvent(new ClockEvent.Changed(about(), change, on, ground, at));
    }

    Deadline deadline(OfficeCalendar calendar) {
        var deadline = calendar.deadline(startsOn, new Length(amount, unit));
        for (var pause : pauses) {
            deadline = deadline.suspended(new Suspension(pause.fromDay(), pause.resumedOn(), pause.reason()));
        }
        for (var more : extensions) {
            deadline = deadline.extended(more.extension());
        }
        return deadline;
    }

    /** As it stands now, or as it stood when it ended. */
    DeadlineView view(OfficeCalendar calendar, Instant now) {
        var deadline = deadline(calendar);
        return endedAt == null || state == ClockState.DROPPED
                ? deadline.at(endedAt == null ? now : endedAt)
                : deadline.doneAt(endedAt);
    }

    private ClockEvent.About about() {
        return new ClockEvent.About(id, responseCase, name);
    }

    boolean isRunning() {
        return state == ClockState.RUNNING;
    }

    boolean isSuspended() {
        return !pauses.isEmpty() && pauses.getLast().resumedOn() == null;
    }

    /** Somebody watches it: it runs, and its end was not noted. */
    boolean isWatched() {
        return isRunning() && lapsedOn == null;
    }

    boolean wasLapsed() {
        return lapsedOn != null;
    }

    ClockId id() {
        return id;
    }

    CaseId responseCase() {
        return responseCase;
    }

    ClockName name() {
        return name;
    }

    ClockState state() {
        return state;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    List<MoreTime> extensions() {
        return List.copyOf(extensions);
    }
}
