package org.hemicycle.elections.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody's time in one session.
 *
 * @param holder ISO 3166 alpha-3 of a government, or the random id of a person
 * @param leftAt null: still there
 */
@Table("meeting_attendance")
public record Attendance(
        String session,
        String holder,
        Level level,
        Instant arrivedAt,
        @Nullable Instant leftAt) {

    static Attendance of(String session, String holder, Level level, Instant at) {
        return new Attendance(session, holder, level, at, null);
    }

    Attendance until(Instant at) {
        return new Attendance(session, holder, level, arrivedAt, at);
    }

    boolean isOpen() {
        return leftAt == null;
    }

    boolean covers(Instant at) {
        return !at.isBefore(arrivedAt) && (leftAt == null || at.isBefore(leftAt));
    }
}
