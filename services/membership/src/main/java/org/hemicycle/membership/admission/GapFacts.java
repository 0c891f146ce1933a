package org.hemicycle.membership.admission;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.membership.admission.rules.Gap;

/** What the letter to a government that has to wait says about its score: figures only, the words are the letter's. */
final class GapFacts {

    private static final int MOST_POINTS = 4;

    private GapFacts() {}

    static Map<String, String> of(AdmissionView file) {
        var facts = new TreeMap<String, String>();
        var score = file.score();
        if (score == null) {
            facts.put("not-enough-data", "0");
            return facts;
        }
        switch (score.result()) {
            case NOT_ENOUGH_DATA -> facts.put("not-enough-data", score.fraction());
            case PASS -> facts.put("values-check", score.ruleSet());
            case FAIL -> {
                facts.put("year", Integer.toString(score.reviewYear()));
                facts.put("score", score.fraction());
                file.gaps().forEach(gap -> facts.put(key(gap), points(gap)));
            }
        }
        return facts;
    }

    private static String key(Gap gap) {
        return gap.area().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Such as 3/4 (-1); an area whose points were not published has a dash. */
    private static String points(Gap gap) {
        var lost = gap.pointsLost();
        return lost == null ? "–" : "%d/%d (-%d)".formatted(MOST_POINTS - lost, MOST_POINTS, lost);
    }
}
