package org.hemicycle.tally.scoring;

import java.util.HashSet;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.number.Fraction;

/** Who was chosen; where the choice departs from the scores, an override with its recorded reason. */
public record Selection(List<String> chosen, boolean override, String reason) {

    static Selection of(
            List<String> ranked, List<Fraction> means, Candidates candidates, List<String> chosen, String reason) {
        if (!new HashSet<>(ranked).containsAll(chosen) || new HashSet<>(chosen).size() != chosen.size()) {
            throw new IllegalArgumentException("Chosen are candidates, each once");
        }
        boolean override = ranked.stream()
                .filter(name -> !chosen.contains(name))
                .anyMatch(left -> chosen.stream()
                        .anyMatch(name -> mean(name, means, candidates).compareTo(mean(left, means, candidates)) < 0));
        if (override && reason.isBlank()) {
            throw new IllegalArgumentException("Who departs from the scores says why");
        }
        return new Selection(List.copyOf(chosen), override, override ? reason : "");
    }

    private static Fraction mean(String name, List<Fraction> means, Candidates candidates) {
        return means.get(candidates.number(name).orElseThrow());
    }
}
