package org.hemicycle.elections.meeting;

import static org.hemicycle.elections.meeting.MeetingRule.DAYS_IN_ORDER;
import static org.hemicycle.elections.meeting.MeetingRule.LEAVES_AFTER_ARRIVAL;
import static org.hemicycle.elections.meeting.MeetingRule.THERE_ONCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A meeting with its register. An entry is ended, never taken back: a wrong one is corrected by the minutes. */
final class Meeting extends AbstractAggregateRoot<Meeting> {

    @Id
    private final MeetingId id;

    @Version
    private int version;

    @Embedded.Empty
    private final MeetingPlan plan;

    @MappedCollection(idColumn = "meeting", keyColumn = "place_in_register")
    private final List<Attendance> register;

    Meeting(MeetingId id, int version, MeetingPlan plan, List<Attendance> register) {
        this.id = id;
        this.version = version;
        this.plan = plan;
        this.register = register;
    }

    static Meeting convene(MeetingPlan plan, Instant at) {
        DAYS_IN_ORDER.require(!plan.lastDay().isBefore(plan.firstDay()));
        var meeting = new Meeting(MeetingId.next(), 0, plan, new ArrayList<>());
        meeting.registerEvent(new MeetingEvent.Convened(meeting.id, plan, at));
        return meeting;
    }

    void arrive(Attendance attendance, Instant at) {
        THERE_ONCE.require(register.stream()
                .noneMatch(one -> isSame(one, attendance.session(), attendance.holder())
                        && (one.isOpen() || one.covers(attendance.arrivedAt()))));
        register.add(attendance);
        registerEvent(new MeetingEvent.Arrived(id, attendance, at));
    }

    void leave(String session, String holder, Instant left, Instant at) {
        var there = register.stream()
                .filter(one -> isSame(one, session, holder) && one.isOpen())
                .findFirst();
        LEAVES_AFTER_ARRIVAL.require(
                there.isPresent() && left.isAfter(there.get().arrivedAt()));
        var ended = there.get().until(left);
        register.set(register.indexOf(there.get()), ended);
        registerEvent(new MeetingEvent.Left(id, ended, at));
    }

    private static boolean isSame(Attendance one, String session, String holder) {
        return one.session().equals(session) && one.holder().equals(holder);
    }

    /** Who counts for a quorum at that moment, whichever session they are in. */
    Set<String> countedAt(Instant at) {
        return register.stream()
                .filter(one -> one.level().isCounted() && one.covers(at))
                .map(Attendance::holder)
                .collect(Collectors.toUnmodifiableSet());
    }

    MeetingId id() {
        return id;
    }

    int version() {
        return version;
    }

    MeetingPlan plan() {
        return plan;
    }

    List<Attendance> register() {
        return List.copyOf(register);
    }
}
