package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values that replaced one another, each from a day or an interval on. Answers what held on a day: one value, or all
 * that the intervals leave possible.
 */
record Timeline<T>(List<Turn<T>> turns) {

    /** From here on the value holds, until the next turn. */
    record Turn<T>(EffectiveDate from, T value) {}

    /** @param nothingYet whether the first turn may still lie ahead */
    record Possible<T>(boolean nothingYet, List<T> values) {

        boolean certain() {
            return (nothingYet ? 1 : 0) + values.size() == 1;
        }
    }

    Timeline {
        turns = narrowed(turns);
    }

    /** The value on a day; within an interval of uncertainty, the later one. */
    Optional<T> on(LocalDate day) {
        return turns.reversed().stream()
                .filter(turn -> !turn.from().earliest().isAfter(day))
                .findFirst()
                .map(Turn::value);
    }

    Possible<T> possibleOn(LocalDate day) {
        var values = new ArrayList<T>();
        for (int i = 0; i < turns.size(); i++) {
            var mayHaveCome = !turns.get(i).from().earliest().isAfter(day);
            var mayStillHold =
                    i + 1 == turns.size() || turns.get(i + 1).from().latest().isAfter(day);
            if (mayHaveCome && mayStillHold) {
                values.add(turns.get(i).value());
            }
        }
        var nothingYet = turns.isEmpty() || turns.getFirst().from().latest().isAfter(day);
        return new Possible<>(nothingYet, List.copyOf(values));
    }

    /** Each turn comes no earlier than the one before it and no later than the one after it. */
    private static <T> List<Turn<T>> narrowed(List<Turn<T>> given) {
        var latest = new LocalDate[given.size()];
        var end = LocalDate.MAX;
        for (int i = given.size() - 1; i >= 0; i--) {
            end = earlier(end, given.get(i).from().latest());
            latest[i] = end;
        }
        var narrowed = new ArrayList<Turn<T>>();
        var start = LocalDate.MIN;
        for (int i = 0; i < given.size(); i++) {
            var turn = given.get(i);
            start = start.isAfter(turn.from().earliest()) ? start : turn.from().earliest();
            narrowed.add(new Turn<>(new EffectiveDate(start, latest[i]), turn.value()));
        }
        return List.copyOf(narrowed);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
