package org.hemicycle.platform.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days on which the clock stands still. A suspension still open is taken to end today: the earliest it can. */
record Standstill(List<Suspension> suspensions, LocalDate today) {

    Standstill {
        suspensions = suspensions.stream()
                .distinct()
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
    }

    boolean isOn(LocalDate day) {
        return causeOn(day).isPresent();
    }

    /** A day in several suspensions counts once and is put down to the first. */
    Optional<Suspension> causeOn(LocalDate day) {
        return suspensions.stream()
                .filter(one -> one.covers(day) && (!one.isOpen() || day.isBefore(today)))
                .findFirst();
    }

    /** Whether an open suspension stands between the clock and that day, so that it may still move. */
    boolean mayMove(LocalDate end) {
        return suspensions.stream().anyMatch(one -> one.isOpen() && !one.from().isAfter(end));
    }
}
