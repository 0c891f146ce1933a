package org.hemicycle.elections.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.elections.seat.Committee;
import org.hemicycle.elections.seat.Constituency;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: one row per half of the committee and meeting that is over. The register itself, with names, is not public. */
@Component
class AttendanceDataset implements Dataset {

    private final Meetings meetings;
    private final MeetingFiles files;
    private final Committee committee;

    AttendanceDataset(Meetings meetings, MeetingFiles files, Committee committee) {
        this.meetings = meetings;
        this.files = files;
        this.committee = committee;
    }

    @Override
    public String name() {
        return "attendance_summary";
    }

    @Override
    public String title() {
        return "Attendance at meetings of the Steering Committee";
    }

    @Override
    public String grain() {
        return "half of the committee at a meeting";
    }

    @Override
    public String ruleSet() {
        return "house-rule:meeting.register";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("meeting", "by which resolutions name it"),
                Column.code("kind", "WORKING, MINISTERIAL, SPECIAL, VIRTUAL"),
                Column.text("place", "as convened"),
                Column.date("first_day", "of the meeting"),
                Column.date("last_day", "of the meeting"),
                Column.code("constituency", "government, civil-society"),
                Column.integer("in_office", "members of that half on the first day"),
                Column.integer("attended", "how many of them were there; empty where held back"),
                Column.integer("ministerial", "of those: at ministerial level; empty where held back"),
                Column.integer("working", "of those: at working level, likewise"),
                Column.integer("remote", "of those: from afar, likewise"),
                Column.text("held_back", "why figures are not told"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        meetings.over(files.today())
                .forEach(meeting -> Arrays.stream(Constituency.values())
                        .forEach(half -> sink.accept(row(meeting.plan(), there(meeting, half)))));
    }

    private HalfThere there(Meeting meeting, Constituency half) {
        var members = committee.on(meeting.plan().firstDay()).members();
        var inOffice =
                members.stream().filter(one -> one.constituency() == half).count();
        return HalfThere.of(half, (int) inOffice, meeting.register());
    }

    private static List<@Nullable Object> row(MeetingPlan plan, HalfThere there) {
        var attended = there.attended().shown();
        var levels = there.levels().shown();
        var row = new ArrayList<@Nullable Object>(List.of(
                plan.code(),
                plan.kind().name(),
                plan.place(),
                plan.firstDay(),
                plan.lastDay(),
                there.half().code(),
                there.inOffice()));
        row.add(attended == null ? null : attended.getFirst());
        HalfThere.counted().forEach(level -> row.add(levels == null ? null : levels.get(level)));
        row.add(there.heldBack().isEmpty() ? null : String.join(" ", there.heldBack()));
        return row;
    }
}
