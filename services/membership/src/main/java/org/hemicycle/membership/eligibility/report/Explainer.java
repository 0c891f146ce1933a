package org.hemicycle.membership.eligibility.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hemicycle.membership.eligibility.AreaScore;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.EligibilityRules;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.ScoringTable;
import org.hemicycle.membership.eligibility.rules.ScoringTables;
import org.hemicycle.membership.eligibility.rules.TableLayout;
import org.springframework.stereotype.Component;

/** Explains a sheet area by area, from the tables it was scored by. */
@Component
class Explainer {

    private final ScoringTables tables;

    Explainer(ScoringTables tables) {
        this.tables = tables;
    }

    Explanation explain(SheetView sheet, EligibilityRules rules) {
        var score = sheet.assessment().score();
        return new Explanation(
                sheet.id(),
                sheet.country(),
                sheet.reviewYear(),
                sheet.ruleSet(),
                score,
                sheet.result(),
                "eligibility.result." + key(sheet.result()),
                score == null || sheet.result() == Result.NOT_ENOUGH_DATA ? null : rules.pointsMissing(score),
                sheet.assessment().areas().byArea().entrySet().stream()
                        .map(area -> explain(area, rules))
                        .toList());
    }

    private AreaExplanation explain(Map.Entry<Area, AreaScore> scored, EligibilityRules rules) {
        var area = scored.getKey();
        var score = scored.getValue();
        return new AreaExplanation(
                area,
                "eligibility.area." + area.key(),
                "eligibility.basis." + key(score.basis()),
                score.basis(),
                score.points(),
                score.points() == null ? null : Area.MOST_POINTS - score.points(),
                levers(rules.table(area), score));
    }

    private List<Lever> levers(ScoringTable table, AreaScore score) {
        if (score.points() != null && score.points() == Area.MOST_POINTS) {
            return List.of();
        }
        var layout = tables.layout(table);
        var raw = score.raw();
        Set<String> fitting = raw == null ? Set.of() : tables.read(table, raw).rows();
        return layout.rows().stream()
                .filter(row -> !fitting.contains(row.id()) && gain(layout, row, score) > 0)
                .map(row -> new Lever("eligibility.lever." + row.id(), gain(layout, row, score), !fitting.isEmpty()))
                .toList();
    }

    private static int gain(TableLayout layout, TableLayout.Row row, AreaScore score) {
        return layout.gain(row, score.points());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
