package org.hemicycle.elections.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A meeting as its readers see it. */
public record MeetingView(
        UUID id,
        String code,
        MeetingKind kind,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Attendance> register,
        int version) {

    static MeetingView of(Meeting meeting) {
        var plan = meeting.plan();
        return new MeetingView(
                meeting.id().value(),
                plan.code(),
                plan.kind(),
                plan.place(),
                plan.firstDay(),
                plan.lastDay(),
                meeting.register(),
                meeting.version());
    }
}
