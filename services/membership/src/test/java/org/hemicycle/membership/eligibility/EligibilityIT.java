package org.hemicycle.membership.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.eligibility.EligibilityWorld.ANNA;
import static org.hemicycle.membership.eligibility.EligibilityWorld.BORIS;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.membership.ProcedureDay;
import org.hemicycle.membership.eligibility.history.ImportReport;
import org.hemicycle.membership.eligibility.history.PublishedScoresImport;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibilityIT {

    @Autowired
    CampaignProcedure campaigns;

    @Autowired
    ScoringProcedure scoring;

    @Autowired
    ScoringRunProcedure runs;

    @Autowired
    ReviewProcedure review;

    @Autowired
    EligibilityScores scores;

    @Autowired
    PublishedScoresImport published;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @BeforeAll
    void importTheDemoData() throws IOException {
        assertThat(importDemo()).isEqualTo(new ImportReport(9, 0, List.of()));
    }

    @Test
    void theImportEntersNothingTwice() throws IOException {
        assertThat(importDemo()).isEqualTo(new ImportReport(0, 9, List.of()));
    }

    @Test // D-03
    void findsTheScoreInForceOnTheDayOfReceipt() {
        assertThat(scores.scoreInForceOn(
                        "MAR", LocalDate.of(2016, 12, 7).atStartOfDay().toInstant(ZoneOffset.UTC)))
                .hasValueSatisfying(morocco -> {
                    assertThat(morocco.assessment().score()).isEqualTo(new Score(11, 16));
                    assertThat(morocco.assessment().areas().status()).isEqualTo(ComponentStatus.TOTAL_ONLY);
                    assertThat(morocco.assessment().valuesCheck()).isNull();
                });
        assertThat(scores.scoreInForceOn(
                        "MAR", LocalDate.of(2015, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC)))
                .isEmpty();
        assertThat(scores.history("PNG")).extracting(SheetView::result).containsExactly(Result.PASS, Result.FAIL);
    }

    @Test // D-05
    void keepsNullAndZeroApart() {
        assertThat(scores.history("LBN")
                        .getFirst()
                        .assessment()
                        .areas()
                        .fiscal()
                        .points())
                .isZero();
        assertThat(scores.history("SEN")
                        .getFirst()
                        .assessment()
                        .areas()
                        .fiscal()
                        .points())
                .isNull();
        assertThat(scores.publishedOfYear(2013)).extracting(SheetView::country).containsExactly("MWI", "SEN", "SLE");
        assertThat(scores.publishedBeforeYear(2015))
                .extracting(SheetView::country)
                .contains("GEO", "MWI", "PNG");
    }

    @Test
    void aCampaignRunsFromOpeningOverRunsAndChecksToCorrection() {
        var today = LocalDate.now(clock);
        var survey = new Source("Open Budget Survey", "2025", today, "https://internationalbudget.org");
        var campaign = campaigns.open(2031, today, Set.of(survey));
        var reading = new ValuesReading(new BigDecimal("3.10"), null, "V-Dem v16");
        var before = new CountryFindings("MAR", with(survey, EligibilityWorld.moroccoBeforeTheLaw()), reading);
        var after = new CountryFindings("MAR", with(survey, EligibilityWorld.moroccoWithTheLaw()), reading);

        var first = runs.run(campaign.id(), List.of(before), ANNA);
        assertThat(runs.run(campaign.id(), List.of(before), BORIS).run()).isEqualTo(first.run());
        assertThat(runs.run(campaign.id(), List.of(after), ANNA).redrafted()).containsExactly("MAR");
        assertThat(runs.runs(campaign.id())).extracting(RunView::number).containsExactly(1, 2);

        var draft = scores.sheetsOf(campaign.id()).getFirst();
        review.check(draft.id(), new IfMatch(draft.revision()), BORIS);
        ProcedureDay.isNow(db, clock.instant().plus(Duration.ofDays(30)).toString()); // the government is heard
        campaigns.publish(campaign.id(), new IfMatch(campaign.revision()));
        assertThat(campaigns.campaign(campaign.id()).sources()).containsExactly(survey);

        var sheet = scores.history("MAR").getLast();
        var corrected = scoring.correct(
                sheet.id(),
                new IfMatch(sheet.revision()),
                before,
                CorrectionGround.SOURCE_REVISED,
                "Law repealed",
                ANNA);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(scores.sheet(corrected.id())).isEqualTo(corrected);
        assertThat(scores.sheet(sheet.id())).isEqualTo(sheet);
    }

    @Test
    void aPublishedSheetStaysEvenAgainstTheDatabasesOwner() {
        assertThatThrownBy(() -> db.sql("update eligibility_sheet set total = 16 where country = 'MWI'")
                        .update())
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> db.sql("delete from eligibility_sheet where country = 'MWI'")
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void theDatabaseRefusesWhatCannotBeAScore() {
        refuses("four_eyes", "checker", "drafter");
        refuses("total_fits_areas", "total", "9");
        refuses("result_follows_from_total", "result", "'PASS'");
        refuses("max_is_four_per_area", "max", "12");
        refuses("fiscal_is_an_area_score", "fiscal_points", "null");
        refuses("fiscal_is_an_area_score", "fiscal_points", "5");
        refuses("fiscal_is_an_area_score", "fiscal_basis", "'NOT_ASSESSED'");
        refuses("checked_before_published", "state", "'DRAFT'");
        refuses("later_version_is_a_correction", "version", "2");
        refuses("does not fit its campaign", "rule_set", "'ELIG-2023'");
    }

    /** Lebanon's public sheet copied to another country with one column changed. */
    private void refuses(String constraint, String column, String value) {
        var columns = db.sql("""
                        select column_name from information_schema.columns where table_name = 'eligibility_sheet'
                        """).query(String.class).list();
        var changed = columns.stream()
                .map(name -> Map.of("id", "gen_random_uuid()", "country", "'LBX'", column, value)
                        .getOrDefault(name, name))
                .toList();
        assertThatThrownBy(() -> db.sql(
                                "insert into eligibility_sheet (%s) select %s from eligibility_sheet where country = 'LBN'"
                                        .formatted(String.join(", ", columns), String.join(", ", changed)))
                        .update())
                .hasMessageContaining(constraint);
    }

    private static Map<Area, Finding> with(Source source, CountryFindings country) {
        return country.findings().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        area -> new Finding(
                                area.getValue().raw(), source, area.getValue().reason())));
    }

    private ImportReport importDemo() throws IOException {
        var file = new ClassPathResource("demo/eligibility-examples.csv").getInputStream();
        try (var csv = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return published.importFrom(csv, ANNA, BORIS);
        }
    }
}
