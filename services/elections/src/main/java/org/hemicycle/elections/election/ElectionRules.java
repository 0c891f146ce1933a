package org.hemicycle.elections.election;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.jspecify.annotations.Nullable;

/** One edition of the rules of elections. An election keeps the edition in force when it was called. */
record ElectionRules(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Parameter<String> method,
        Parameter<String> incomplete,
        Parameter<Integer> regionMin,
        Parameter<Integer> regionMax,
        Parameter<List<String>> ties,
        Parameter<Integer> termYears,
        Parameter<Integer> challengers,
        Parameter<LocalTime> opensAt,
        Parameter<List<Integer>> reminders,
        Parameter<Integer> runOffReminder,
        Map<ElectionTerm, Parameter<Length>> terms) {

    ElectionRules {
        if (terms.size() < ElectionTerm.values().length) {
            throw new IllegalArgumentException(id + " lacks a term");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Length term(ElectionTerm term) {
        var found = terms.get(term);
        if (found == null) {
            throw new IllegalStateException(id + " has no term for " + term);
        }
        return found.value();
    }

    /** Which of the values no source states: they are shown as set by the secretariat. */
    List<String> setBySecretariat() {
        var named = Stream.of(
                        Map.entry("election.incomplete", incomplete),
                        Map.entry("election.method", method),
                        Map.entry("election.regionMax", regionMax),
                        Map.entry("election.regionMin", regionMin),
                        Map.entry("election.ties", ties),
                        Map.entry("election.termYears", termYears),
                        Map.entry("election.challengers", challengers),
                        Map.entry("election.opensAt", opensAt),
                        Map.entry("election.reminders", reminders),
                        Map.entry("election.runOffReminder", runOffReminder))
                .filter(one -> one.getValue().isSetBySecretariat())
                .map(Map.Entry::getKey);
        var limits = terms.entrySet().stream()
                .filter(term -> term.getValue().isSetBySecretariat())
                .map(term -> "election.terms." + term.getKey());
        return Stream.concat(named, limits).sorted().toList();
    }
}
