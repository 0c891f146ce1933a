package org.hemicycle.membership.eligibility;

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

/** Open data: every published version of every eligibility score. An empty cell is unknown, 0 was scored. */
@Component
class EligibilityDataset implements Dataset {

    private final EligibilityScores scores;
    private final EligibilityRuleBook rules;
    private final Clock clock;

    EligibilityDataset(EligibilityScores scores, EligibilityRuleBook rules, Clock clock) {
        this.scores = scores;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "eligibility";
    }

    @Override
    public String title() {
        return "Eligibility scores, all published versions";
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
                Column.integer("version", "1 for the first, more for corrections; the highest counts"),
                Column.code("rule_set", "rules by which this score was judged"),
                Column.integer("fiscal_transparency", "0 to 4; empty: not assessed or not published, not zero"),
                Column.integer("access_to_information", "as above"),
                Column.integer("asset_disclosure", "as above"),
                Column.integer("citizen_engagement", "as above"),
                Column.code("components", "KNOWN, DEDUCED, PARTLY_PUBLISHED, TOTAL_ONLY"),
                Column.integer("total", "points; empty where no area was assessed"),
                Column.integer("max", "4 for every area that counts"),
                Column.code("result", "PASS from three quarters on, FAIL, NOT_ENOUGH_DATA"),
                Column.code("correction", "why a later version was made: SOURCE_REVISED, NEW_EVIDENCE, CLERICAL_ERROR"),
                Column.instant("published_at", "since when it is public; the day for figures others had published"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        scores.allPublished().forEach(sheet -> sink.accept(row(sheet)));
    }

    private static List<@Nullable Object> row(SheetView sheet) {
        var line = sheet.line();
        var score = line.score();
        var correction = sheet.correction();
        return Arrays.asList(
                sheet.country(),
                sheet.reviewYear(),
                sheet.version(),
                sheet.ruleSet(),
                line.fiscal(),
                line.information(),
                line.assets(),
                line.citizens(),
                sheet.assessment().areas().status().name(),
                score == null ? null : score.total(),
                score == null ? null : score.max(),
                line.result().name(),
                correction == null ? null : correction.ground().name(),
                sheet.signatures().publishedAt());
    }
}
