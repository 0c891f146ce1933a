package org.hemicycle.membership.eligibility;

import java.util.EnumMap;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.EligibilityRules;
import org.hemicycle.membership.eligibility.rules.ScoringTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores findings by the tables of a rule set. The same findings give the same assessment. */
@Component
class Scorer {

    private final ScoringTables tables;

    Scorer(ScoringTables tables) {
        this.tables = tables;
    }

    Assessment score(CountryFindings country, EligibilityRules rules) {
        var areas = new EnumMap<Area, AreaScore>(Area.class);
        for (var area : Area.values()) {
            areas.put(area, score(area, country.findings().get(area), rules));
        }
        return Assessment.of(Areas.of(areas), country.values(), rules);
    }

    private AreaScore score(Area area, @Nullable Finding finding, EligibilityRules rules) {
        if (finding == null) {
            return AreaScore.notAssessed(null, null, "No finding");
        }
        var raw = finding.raw();
        if (raw == null) {
            return AreaScore.notAssessed(null, finding.source(), reasonOr(finding, "Not assessed by the source"));
        }
        var points = tables.read(rules.table(area), raw).points();
        return points == null
                ? AreaScore.notAssessed(raw, finding.source(), reasonOr(finding, "A fact that matters is unknown"))
                : AreaScore.scored(raw, points, finding.source(), finding.reason());
    }

    private static String reasonOr(Finding finding, String otherwise) {
        return finding.reason() == null ? otherwise : finding.reason();
    }
}
