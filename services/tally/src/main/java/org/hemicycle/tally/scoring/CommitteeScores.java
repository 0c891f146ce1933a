package org.hemicycle.tally.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ranking;

/** Ranks candidates by the mean of the members who scored them: a missing sheet is no zero. */
public final class CommitteeScores {

    private final Candidates candidates;
    private final Map<String, List<Integer>> byCandidate = new LinkedHashMap<>();

    public CommitteeScores(Candidates candidates, List<ScoreSheet> sheets) {
        this.candidates = candidates;
        candidates.names().forEach(name -> byCandidate.put(name, new ArrayList<>()));
        var seen = new HashSet<List<String>>();
        for (var sheet : sheets) {
            var scores = byCandidate.get(sheet.candidate());
            if (scores == null || !seen.add(List.of(sheet.member(), sheet.candidate()))) {
                throw new IllegalArgumentException(
                        "%s scores %s, who is unknown or scored already".formatted(sheet.member(), sheet.candidate()));
            }
            scores.add(sheet.total());
        }
    }

    /** In the order of the candidates; nothing from anybody counts as zero points. */
    public List<Fraction> means() {
        return byCandidate.values().stream().map(CommitteeScores::mean).toList();
    }

    public Ranking ranking() {
        return Ranking.byTotals(means());
    }

    /** The committee's choice, which may depart from the ranking if it says why. */
    public Selection select(List<String> chosen, String reason) {
        return Selection.of(candidates.names(ranking().flat()), means(), candidates, chosen, reason);
    }

    private static Fraction mean(List<Integer> scores) {
        return scores.isEmpty()
                ? Fraction.ZERO
                : Fraction.of(scores.stream().mapToLong(Integer::longValue).sum(), scores.size());
    }
}
