package org.hemicycle.elections.meeting;

import java.time.Instant;

/** What can happen to a meeting and its register. */
public sealed interface MeetingEvent {

    MeetingId meeting();

    Instant at();

    record Convened(MeetingId meeting, MeetingPlan plan, Instant at) implements MeetingEvent {}

    record Arrived(MeetingId meeting, Attendance attendance, Instant at) implements MeetingEvent {}

    record Left(MeetingId meeting, Attendance attendance, Instant at) implements MeetingEvent {}
}
