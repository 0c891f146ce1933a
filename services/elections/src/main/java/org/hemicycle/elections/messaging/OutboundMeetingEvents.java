package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.meeting.Attendance;
import org.hemicycle.elections.meeting.MeetingEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** That a meeting is held everybody may know; who was there from when to when stays in the house. */
@Component
class OutboundMeetingEvents {

    record MeetingConvened(
            UUID meetingId, String code, String kind, String place, LocalDate firstDay, LocalDate lastDay) {

        static final String TYPE = "elections.meeting-convened.v1";

        static MeetingConvened of(MeetingEvent.Convened event) {
            var plan = event.plan();
            return new MeetingConvened(
                    event.meeting().value(),
                    plan.code(),
                    plan.kind().name(),
                    plan.place(),
                    plan.firstDay(),
                    plan.lastDay());
        }
    }

    record AttendanceEntered(
            UUID meetingId,
            String session,
            String holder,
            String level,
            Instant arrivedAt,
            @Nullable Instant leftAt) {

        static final String TYPE = "elections.attendance-entered.v1";

        static AttendanceEntered of(MeetingEvent event, Attendance entered) {
            return new AttendanceEntered(
                    event.meeting().value(),
                    entered.session(),
                    entered.holder(),
                    entered.level().name(),
                    entered.arrivedAt(),
                    entered.leftAt());
        }
    }

    private final Ledger ledger;

    OutboundMeetingEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(MeetingEvent event) {
        switch (event) {
            case MeetingEvent.Convened e -> tell(e, MeetingConvened.TYPE, MeetingConvened.of(e), Audience.PUBLIC);
            case MeetingEvent.Arrived e ->
                tell(e, AttendanceEntered.TYPE, AttendanceEntered.of(e, e.attendance()), Audience.RESTRICTED);
            case MeetingEvent.Left e ->
                tell(e, AttendanceEntered.TYPE, AttendanceEntered.of(e, e.attendance()), Audience.RESTRICTED);
        }
    }

    private void tell(MeetingEvent event, String type, Object payload, Audience audience) {
        ledger.record(Fact.of(event.meeting().toString(), type, payload, event.at(), audience));
    }
}
