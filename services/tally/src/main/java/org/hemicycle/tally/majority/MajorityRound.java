package org.hemicycle.tally.majority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One round of votes for a single office. Elected is who has more than half of the votes cast, else the last drops out. */
public record MajorityRound(Map<String, Long> votes) {

    public MajorityRound {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        if (votes.isEmpty() || votes.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A round has candidates, and no votes below zero");
        }
    }

    /** What follows from a round: an elected one, or who goes on and who dropped out, or a tie for dropping out. */
    public record Next(List<String> elected, List<String> goOn, List<String> droppedOut, List<String> tied) {}

    public Next next() {
        long cast = votes.values().stream().mapToLong(Long::longValue).sum();
        for (var entry : votes.entrySet()) {
            if (entry.getValue() * 2 > cast) {
                return new Next(List.of(entry.getKey()), List.of(), List.of(), List.of());
            }
        }
        long fewest = votes.values().stream().mapToLong(Long::longValue).min().orElseThrow();
        var last = new ArrayList<String>();
        var rest = new ArrayList<String>();
        votes.forEach((name, count) -> (count == fewest ? last : rest).add(name));
        return last.size() == 1
                ? new Next(List.of(), rest, last, List.of())
                : new Next(List.of(), rest, List.of(), last);
    }
}
