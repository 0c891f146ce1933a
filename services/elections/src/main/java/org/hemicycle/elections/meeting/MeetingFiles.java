package org.hemicycle.elections.meeting;

import java.time.Clock;
import org.hemicycle.platform.cabinet.FileCabinet;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Component;

/** Files of meetings. */
@Component
class MeetingFiles extends FileCabinet<Meeting, MeetingId> {

    MeetingFiles(Meetings meetings, OfficeCalendar calendar, Clock clock) {
        super(new Drawer<>("This meeting", meetings::findById, meetings::save, Meeting::version), calendar, clock);
    }
}
