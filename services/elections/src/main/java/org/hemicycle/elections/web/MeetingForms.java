package org.hemicycle.elections.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.elections.meeting.Level;
import org.hemicycle.elections.meeting.MeetingKind;
import org.hemicycle.elections.meeting.MeetingPlan;

/** What callers fill in about meetings. */
final class MeetingForms {

    private static final String CODE = "[A-Za-z0-9._/-]{1,100}";
    private static final String HOLDER = "[A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private MeetingForms() {}

    record MeetingForm(
            @NotNull @Pattern(regexp = CODE, message = "must be a code such as SC-2016-05")
            String code,

            @NotNull MeetingKind kind,
            @NotBlank @Size(max = 200) String place,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay) {

        MeetingPlan plan() {
            return new MeetingPlan(code, kind, place, firstDay, lastDay);
        }
    }

    record ArrivalForm(
            @NotNull @Pattern(regexp = CODE, message = "must be a code such as working-day-1")
            String session,

            @NotNull @Pattern(regexp = HOLDER, message = "must be a government's code or a person's id")
            String holder,

            @NotNull Level level,
            @NotNull Instant at) {}

    record DepartureForm(
            @NotNull @Pattern(regexp = CODE, message = "must be a code such as working-day-1")
            String session,

            @NotNull @Pattern(regexp = HOLDER, message = "must be a government's code or a person's id")
            String holder,

            @NotNull Instant at) {}
}
