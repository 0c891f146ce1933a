package org.hemicycle.elections.meeting;

import static org.hemicycle.elections.meeting.MeetingRule.HOLDS_A_SEAT;
import static org.hemicycle.elections.meeting.MeetingRule.ON_ITS_DAYS;

import java.time.Instant;
import org.hemicycle.elections.seat.Committee;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of a meeting. Each step is one transaction. */
@Service
@Transactional
public class MeetingProcedure {

    private final MeetingFiles files;
    private final Committee committee;

    MeetingProcedure(MeetingFiles files, Committee committee) {
        this.files = files;
        this.committee = committee;
    }

    public MeetingId convene(MeetingPlan plan) {
        var meeting = Meeting.convene(plan, files.now());
        files.save(meeting);
        return meeting.id();
    }

    public void arrive(MeetingId id, IfMatch ifMatch, String session, String holder, Level level, Instant at) {
        files.change(id, ifMatch, meeting -> {
            requireOnItsDays(meeting, at);
            HOLDS_A_SEAT.require(!level.isCounted()
                    || committee.on(files.calendar().today(at)).holder(holder).isPresent());
            meeting.arrive(Attendance.of(session, holder, level, at), files.now());
        });
    }

    public void leave(MeetingId id, IfMatch ifMatch, String session, String holder, Instant at) {
        files.change(id, ifMatch, meeting -> {
            requireOnItsDays(meeting, at);
            meeting.leave(session, holder, at, files.now());
        });
    }

    private void requireOnItsDays(Meeting meeting, Instant at) {
        ON_ITS_DAYS.require(meeting.plan().covers(files.calendar().today(at)) && !at.isAfter(files.now()));
    }
}
