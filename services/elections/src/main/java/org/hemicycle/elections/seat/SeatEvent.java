package org.hemicycle.elections.seat;

import java.time.Instant;
import java.time.LocalDate;

/** What can happen to a seat and to the offices of those who hold one. Sealed, so that every mapping stays complete. */
public sealed interface SeatEvent {

    SeatId seat();

    String holder();

    Instant at();

    record Taken(
            SeatId seat, String holder, TermKind kind, LocalDate firstDay, LocalDate lastDay, String basis, Instant at)
            implements SeatEvent {}

    record Extended(SeatId seat, String holder, LocalDate lastDay, String by, Instant at) implements SeatEvent {}

    record Vacated(SeatId seat, String holder, LocalDate lastDay, EndReason reason, Instant at) implements SeatEvent {}

    /** Whoever was to hold the seat from that day on does not take it. */
    record TakenBack(SeatId seat, String holder, LocalDate firstDay, Instant at) implements SeatEvent {}

    record CoChairNamed(
            SeatId seat, String holder, LocalDate incomingFrom, LocalDate leadFrom, LocalDate lastDay, Instant at)
            implements SeatEvent {}

    record CoChairLeft(SeatId seat, String holder, LocalDate lastDay, Instant at) implements SeatEvent {}

    record SubCommitteeJoined(
            SeatId seat, String holder, SubCommittee body, LocalDate firstDay, LocalDate lastDay, Instant at)
            implements SeatEvent {}
}
