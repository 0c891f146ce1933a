package org.hemicycle.elections.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.elections.seat.Committee;
import org.hemicycle.elections.seat.SittingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who is there: for readers, and for votes that need a quorum. */
@Service
@Transactional(readOnly = true)
public class AttendanceRegister {

    private final Meetings meetings;
    private final MeetingFiles files;
    private final Committee committee;

    AttendanceRegister(Meetings meetings, MeetingFiles files, Committee committee) {
        this.meetings = meetings;
        this.files = files;
        this.committee = committee;
    }

    public MeetingView read(MeetingId id) {
        return MeetingView.of(files.find(id));
    }

    /** The newest first. */
    public List<MeetingView> newest() {
        return meetings.newest().stream().map(MeetingView::of).toList();
    }

    /** @param at null: now */
    public QuorumView quorum(MeetingId id, @Nullable Instant at) {
        var moment = at == null ? files.now() : at;
        return QuorumView.of(moment, voting(moment), files.find(id).countedAt(moment));
    }

    /** Members with a vote who are in the room now; nothing, if nobody keeps a register of that meeting. */
    public Optional<Set<String>> presentNow(String code) {
        var now = files.now();
        return meetings.findByPlanCode(code)
                .filter(meeting -> !meeting.register().isEmpty())
                .map(meeting -> {
                    var there = meeting.countedAt(now);
                    return voting(now).stream()
                            .map(SittingMember::holder)
                            .filter(there::contains)
                            .collect(Collectors.toUnmodifiableSet());
                });
    }

    private List<SittingMember> voting(Instant at) {
        return committee.on(files.calendar().today(at)).voting();
    }
}
