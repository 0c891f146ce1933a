package org.hemicycle.membership.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hemicycle.membership.eligibility.report.AreaExplanation;
import org.hemicycle.membership.eligibility.report.EligibilityTexts;
import org.hemicycle.membership.eligibility.report.Explanation;
import org.hemicycle.membership.eligibility.report.Lever;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Result;
import org.jspecify.annotations.Nullable;

/** Why a country is or is not eligible, in words: the points lost per area, and what would earn them. */
record ExplanationAnswer(
        UUID sheet,
        String country,
        int reviewYear,
        String ruleSet,
        String language,
        @Nullable Integer total,
        @Nullable Integer max,
        Result result,
        String text,
        @Nullable Integer pointsMissing,
        List<AreaAnswer> areas) {

    record AreaAnswer(
            Area area,
            String name,
            @Nullable Integer points,
            @Nullable Integer lost,
            String basis,
            List<LeverAnswer> levers) {

        static AreaAnswer of(AreaExplanation area, Locale language) {
            return new AreaAnswer(
                    area.area(),
                    EligibilityTexts.text(area.areaKey(), language),
                    area.points(),
                    area.lost(),
                    EligibilityTexts.text(area.basisKey(), language),
                    area.levers().stream()
                            .map(lever -> LeverAnswer.of(lever, language))
                            .toList());
        }
    }

    /** @param certain false: it may be what is missing, the raw value is not known */
    record LeverAnswer(String text, int points, boolean certain) {

        static LeverAnswer of(Lever lever, Locale language) {
            return new LeverAnswer(EligibilityTexts.text(lever.textKey(), language), lever.points(), lever.certain());
        }
    }

    static ExplanationAnswer of(Explanation explanation, Locale language) {
        var score = explanation.score();
        return new ExplanationAnswer(
                explanation.sheet().value(),
                explanation.country(),
                explanation.reviewYear(),
                explanation.ruleSet(),
                language.getLanguage(),
                score == null ? null : score.total(),
                score == null ? null : score.max(),
                explanation.result(),
                EligibilityTexts.text(explanation.resultKey(), language),
                explanation.pointsMissing(),
                explanation.areas().stream()
                        .map(area -> AreaAnswer.of(area, language))
                        .toList());
    }
}
