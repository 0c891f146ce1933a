package org.hemicycle.tally.seats;

import java.util.ArrayList;
import java.util.List;

/** Writes an allocation down, line by line. */
final class Minutes {

    final List<String> elected = new ArrayList<>();
    final List<Decided> outcomes = new ArrayList<>();
    final List<String> deviations = new ArrayList<>();
    final List<String> trace = new ArrayList<>();

    void add(String line) {
        trace.add(line);
    }

    void decide(String candidate, String merit, Verdict verdict) {
        var line = "%s, %s: %s (%s).".formatted(candidate, merit, verdict.outcome(), verdict.reason());
        trace.add(line);
        outcomes.add(new Decided(candidate, verdict.outcome(), line));
        if (verdict.outcome() == Outcome.ELECTED) {
            elected.add(candidate);
        }
    }

    void deviate(String deviation) {
        deviations.add(deviation);
    }
}
