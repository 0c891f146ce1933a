package org.hemicycle.elections.meeting;

import java.time.LocalDate;

/**
 * What a meeting is convened as.
 *
 * @param code by which resolutions name it
 */
public record MeetingPlan(String code, MeetingKind kind, String place, LocalDate firstDay, LocalDate lastDay) {

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
