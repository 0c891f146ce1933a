package org.hemicycle.membership.eligibility.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.eligibility.EligibilityWorld.ANNA;
import static org.hemicycle.membership.eligibility.EligibilityWorld.BORIS;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hemicycle.membership.eligibility.CampaignView;
import org.hemicycle.membership.eligibility.ComponentStatus;
import org.hemicycle.membership.eligibility.EligibilityWorld;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.history.ImportReport.Refused;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PublishedScoresImportTest {

    private static final String HEADER = """
            country,iso3,review_year,fiscal_transparency,access_to_information,asset_disclosure,citizen_engagement,\
            total,max,eligible,deduced,known_public_on,note,source
            """;

    private final EligibilityWorld world = new EligibilityWorld();
    private final PublishedScoresImport scores = new PublishedScoresImport(
            world.campaigns, new PublishedScoreEntry(world.scores, world.scoring, world.review), world.clock);

    @Test
    void entersTheNinePublishedScoresOfTheDemoData() throws IOException {
        world.clock.goTo(LocalDate.of(2021, 1, 4));

        assertThat(importDemo()).isEqualTo(new ImportReport(9, 0, List.of()));

        assertThat(only("MWI")).satisfies(malawi -> {
            assertThat(malawi.result()).isEqualTo(Result.PASS);
            assertThat(malawi.ruleSet()).isEqualTo("ELIG-2011");
            assertThat(malawi.assessment().areas().information().points()).isEqualTo(3);
            assertThat(malawi.assessment().areas().status()).isEqualTo(ComponentStatus.PARTLY_PUBLISHED);
        });
        assertThat(only("GEO").assessment().score()).isEqualTo(new Score(15, 16));
        assertThat(only("LBN")).satisfies(lebanon -> {
            assertThat(lebanon.ruleSet()).isEqualTo("ELIG-2017");
            assertThat(lebanon.assessment().areas().fiscal().points()).isZero();
            assertThat(lebanon.assessment().areas().status()).isEqualTo(ComponentStatus.DEDUCED);
        });
        assertThat(world.scores.history("PNG")).extracting(SheetView::result).containsExactly(Result.PASS, Result.FAIL);
        assertThat(only("SEN").assessment().areas().status()).isEqualTo(ComponentStatus.TOTAL_ONLY);
        assertThat(world.campaigns.campaigns())
                .extracting(CampaignView::ruleSet)
                .containsExactly("ELIG-2017", "ELIG-2014", "ELIG-2014", "ELIG-2011");
    }

    @Test
    void passesOverWhatWasNotPublicByThatDay() throws IOException {
        world.clock.goTo(LocalDate.of(2016, 11, 30));
        var file = new ClassPathResource("demo/eligibility-examples.csv").getInputStream();

        try (var csv = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            assertThat(scores.importFrom(csv, ANNA, BORIS, LocalDate.of(2016, 11, 30)))
                    .isEqualTo(new ImportReport(8, 0, List.of()));
        }
        assertThat(world.scores.history("LBN")).isEmpty();
    }

    @Test
    void entersNothingTwice() throws IOException {
        world.clock.goTo(LocalDate.of(2021, 1, 4));
        importDemo();
        world.clock.goTo(LocalDate.of(2021, 1, 5));

        assertThat(importDemo()).isEqualTo(new ImportReport(0, 9, List.of()));
    }

    @Test
    void refusesWhatWasNotPublicYetAndEntersItLater() throws IOException {
        world.clock.goTo(LocalDate.of(2016, 11, 30));

        var report = importDemo();

        assertThat(report.entered()).isEqualTo(8);
        assertThat(report.refused()).singleElement().satisfies(lebanon -> {
            assertThat(lebanon.line()).isEqualTo(10);
            assertThat(lebanon.reason()).startsWith("Nothing is scored or published ahead of its day");
        });
        assertThat(world.scores.scoreInForceOn(
                        "MAR", LocalDate.of(2016, 12, 7).atStartOfDay().toInstant(ZoneOffset.UTC)))
                .hasValueSatisfying(
                        morocco -> assertThat(morocco.assessment().score()).isEqualTo(new Score(11, 16)));
    }

    @Test
    void refusesALineItCannotReadAndAVerdictThatDoesNotFollow() throws IOException {
        var report = scores.importFrom(new StringReader(HEADER + """
                        Nowhere,NWH,2013,,,,,17,16,true,,2013-07-08,note,source
                        Nowhere,nwh,2013,,,,,12,16,true,,2013-07-08,note,source
                        Nowhere,NWH,2013,,,,,12,16,true,,July 2013,note,source
                        Nowhere,NWH,2013,,,,,11,16,true,,2013-07-08,note,source
                        Nowhere,NWH,2013,4,4,4,4,12,16,true,,2013-07-08,note,source
                        """), ANNA, BORIS);

        assertThat(report.entered()).isZero();
        assertThat(report.refused()).extracting(Refused::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(report.refused().getFirst().reason()).isEqualTo("17 of 16 is not a score");
    }

    @Test
    void refusesOtherFiguresForAScoreThatIsThere() throws IOException {
        scores.importFrom(line("12,16,true"), ANNA, BORIS);

        var report = scores.importFrom(line("13,16,true"), ANNA, BORIS);

        assertThat(report.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).startsWith("A published sheet stays as it is"));
    }

    private static StringReader line(String figures) {
        return new StringReader(HEADER + "Nowhere,NWH,2013,,,,,%s,,2013-07-08,note,source\n".formatted(figures));
    }

    private ImportReport importDemo() throws IOException {
        var file = new ClassPathResource("demo/eligibility-examples.csv").getInputStream();
        try (var csv = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return scores.importFrom(csv, ANNA, BORIS);
        }
    }

    private SheetView only(String country) {
        var history = world.scores.history(country);
        assertThat(history).hasSize(1);
        return history.getFirst();
    }
}
