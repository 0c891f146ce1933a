package org.hemicycle.platform.time;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.activity.Activity;
import org.hemicycle.platform.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The simulation clock of one service: shows where it stands and moves it forward, never back. Demo profile only. */
public class DemoClock {

    /** @param nextDue when something is due next, if anything is scheduled */
    public record Reading(Instant now, boolean idle, Optional<Instant> nextDue) {}

    private final JdbcClient db;
    private final Clock clock;
    private final List<Activity> activities;
    private final List<Runnable> followers;

    public DemoClock(JdbcClient db, Clock clock, List<Activity> activities, List<ClockFollower> followers) {
        this.db = db;
        this.clock = clock;
        this.activities = activities;
        this.followers = followers.stream()
                .<Runnable>map(follower -> follower::clockMoved)
                .toList();
    }

    @Transactional
    public Reading read() {
        var now = clock.instant();
        var next = activities.stream().flatMap(a -> a.nextDue(now).stream()).min(Comparator.naturalOrder());
        return new Reading(now, activities.stream().allMatch(a -> a.idle(now)), next);
    }

    /** Sets procedure time. Into the past only while nothing has happened yet. */
    @Transactional
    public void set(Instant target) {
        if (target.isBefore(clock.instant()) && hasHistory()) {
            throw Refused.field("to", "lies in the past: time moves forward once something has happened");
        }
        db.sql("update procedure_clock set shift = ?::timestamptz - now()")
                .param(Timestamp.from(target))
                .update();
    }

    /** After the commit of {@link #set}: what keeps its own idea of time takes the new one. */
    public void announce() {
        followers.forEach(Runnable::run);
    }

    /** Nothing has happened and the clock was never moved. */
    @Transactional(readOnly = true)
    public boolean untouched() {
        return !hasHistory()
                && db.sql("select shift = interval '0' from procedure_clock")
                        .query(Boolean.class)
                        .single();
    }

    private boolean hasHistory() {
        return db.sql("select exists (select 1 from ledger)")
                .query(Boolean.class)
                .single();
    }
}
