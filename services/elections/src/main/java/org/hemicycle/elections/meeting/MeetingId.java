package org.hemicycle.elections.meeting;

import java.util.UUID;

/** Identifies a meeting. */
public record MeetingId(UUID value) {

    public static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
