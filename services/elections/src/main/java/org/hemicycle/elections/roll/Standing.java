package org.hemicycle.elections.roll;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One government's history as it was told, in the order of hearing; answers whether it votes on a day, and why. */
record Standing(String country, List<Told> told) {

    RollLine on(LocalDate day, Set<String> votingStatuses) {
        var status = newest(Told.Kind.STATUS, day);
        if (status.isEmpty()) {
            return line(false, "no status known on " + day);
        }
        var found = status.get();
        if (!found.surelyHoldsOn(day)) {
            return line(
                    false,
                    "%s between %s and %s: uncertain on %s"
                            .formatted(found.value(), found.effectiveOn(), found.effectiveBy(), day));
        }
        var votes = newest(Told.Kind.VOTES, day).filter(one -> one.value().equals("false"));
        if (votes.isPresent()) {
            return line(false, "voting rights withdrawn since " + votes.get().effectiveOn());
        }
        return line(votingStatuses.contains(found.value()), since(found));
    }

    /** Why it surely may not vote on a day; empty where it may, or where nobody can be sure. */
    Optional<String> lostOn(LocalDate day, Set<String> votingStatuses) {
        var line = on(day, votingStatuses);
        var sure = newest(Told.Kind.STATUS, day).filter(one -> one.surelyHoldsOn(day));
        return line.eligible() || sure.isEmpty() ? Optional.empty() : Optional.of(line.reason());
    }

    /** Of two that begin on one day, the one heard later. */
    private Optional<Told> newest(Told.Kind kind, LocalDate day) {
        return told.stream()
                .filter(one -> one.kind() == kind && one.mayHoldOn(day))
                .sorted(Comparator.comparing(Told::effectiveOn))
                .reduce((earlier, later) -> later);
    }

    private RollLine line(boolean eligible, String reason) {
        return new RollLine(country, eligible, reason);
    }

    private static String since(Told status) {
        return status.value() + " since " + status.effectiveOn();
    }
}
