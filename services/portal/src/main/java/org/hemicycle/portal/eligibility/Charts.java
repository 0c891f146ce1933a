package org.hemicycle.portal.eligibility;

import java.util.List;
import org.hemicycle.portal.chart.Bars;

/** Scores as bars, with the line of three quarters that the criteria ask for. */
public final class Charts {

    private static final int NEEDED = 75;

    private Charts() {}

    /** A country's years, oldest first. */
    public static Bars history(List<Score> years) {
        return Bars.of(
                years.stream()
                        .filter(score -> score.total() != null)
                        .map(score -> value(score, String.valueOf(score.reviewYear())))
                        .toList(),
                NEEDED);
    }

    /** Countries beside each other, by code. */
    public static Bars comparison(List<Score> scores) {
        return Bars.of(
                scores.stream()
                        .filter(score -> score.total() != null)
                        .map(score -> value(score, score.country()))
                        .toList(),
                NEEDED);
    }

    private static Bars.Value value(Score score, String name) {
        return new Bars.Value(
                name, score.total() + "/" + score.max(), score.percent(), score.passes() ? "good" : "short");
    }
}
