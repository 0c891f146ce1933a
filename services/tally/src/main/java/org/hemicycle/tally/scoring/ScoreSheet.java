package org.hemicycle.tally.scoring;

import java.util.List;

/** One committee member's points for one candidate, criterion by criterion. Who has a conflict hands in no sheet. */
public record ScoreSheet(String member, String candidate, List<Integer> points) {

    public ScoreSheet {
        points = List.copyOf(points);
        if (points.isEmpty() || points.stream().anyMatch(score -> score < 0)) {
            throw new IllegalArgumentException("A sheet gives each criterion points, none below zero");
        }
    }

    int total() {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}
