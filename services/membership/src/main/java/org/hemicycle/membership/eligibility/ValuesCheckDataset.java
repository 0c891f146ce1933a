package org.hemicycle.membership.eligibility;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.membership.eligibility.rules.EligibilityRuleBook;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: the Values Check of every published score whose rule set has one. It binds applicants only. */
@Component
class ValuesCheckDataset implements Dataset {

    private final EligibilityScores scores;
    private final EligibilityRuleBook rules;
    private final Clock clock;

    ValuesCheckDataset(EligibilityScores scores, EligibilityRuleBook rules, Clock clock) {
        this.scores = scores;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "values-check";
    }

    @Override
    public String title() {
        return "Values Checks, all published versions";
    }

    @Override
    public String grain() {
        return "country, review year and version";
    }

    @Override
    public String ruleSet() {
        return rules.inForceOn(LocalDate.now(clock)).id();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("iso3", "ISO 3166-1 alpha-3 code"),
                Column.integer("review_year", "year of the scoring"),
                Column.integer("version", "version of the score it belongs to"),
                Column.text("entry_and_exit", "V-Dem v2cseeorgs, 0 to 4, 4 = freest; empty: no value"),
                Column.text("repression", "V-Dem v2csreprss, 0 to 4, 4 = freest; empty: no value"),
                Column.code("scale", "V-Dem's scale used"),
                Column.text("edition", "edition of V-Dem"),
                Column.code("rules", "rules of the Values Check"),
                Column.code("result", "PASSED, FAILED, NO_DATA"),
                Column.instant("published_at", "since when it is public"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        for (var sheet : scores.allPublished()) {
            var check = sheet.assessment().valuesCheck();
            if (check != null) {
                sink.accept(row(sheet, check));
            }
        }
    }

    private static List<@Nullable Object> row(SheetView sheet, ValuesCheck check) {
        var reading = check.reading();
        return Arrays.asList(
                sheet.country(),
                sheet.reviewYear(),
                sheet.version(),
                reading == null ? null : text(reading.entryAndExit()),
                reading == null ? null : text(reading.repression()),
                check.scale(),
                reading == null ? null : reading.edition(),
                check.rules(),
                check.result().name(),
                sheet.signatures().publishedAt());
    }

    private static @Nullable String text(@Nullable BigDecimal indicator) {
        return indicator == null ? null : indicator.toPlainString();
    }
}
