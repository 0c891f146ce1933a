package org.hemicycle.membership.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.membership.belowminimum.FailedScore;
import org.hemicycle.membership.belowminimum.ShortfallEvent;
import org.hemicycle.membership.belowminimum.ShortfallId;
import org.hemicycle.membership.belowminimum.ShortfallStep;
import org.hemicycle.membership.eligibility.AnalystId;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.CorrectionGround;
import org.hemicycle.membership.eligibility.EligibilityEvent;
import org.hemicycle.membership.eligibility.RunId;
import org.hemicycle.membership.eligibility.ScoreLine;
import org.hemicycle.membership.eligibility.SheetId;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EligibilityContractTest {

    private static final SchemaContracts CONTRACTS = SchemaContracts.ofRepository();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant AT = Instant.parse("2016-02-09T15:00:00Z");
    private static final SheetId SHEET = new SheetId(UUID.randomUUID());
    private static final CampaignId CAMPAIGN = new CampaignId(UUID.randomUUID());
    private static final AnalystId ANALYST = new AnalystId(UUID.randomUUID());
    private static final ShortfallEvent.Case CASE = new ShortfallEvent.Case(
            ShortfallId.of(UUID.randomUUID().toString()),
            "PNG",
            new FailedScore(SHEET.value(), 2015, "ELIG-2014", 11, 16, 1));

    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(
                        EligibilityCampaignOpened.TYPE,
                        EligibilityCampaignOpened.of(new EligibilityEvent.CampaignOpened(
                                CAMPAIGN, 2015, "ELIG-2014", LocalDate.of(2015, 12, 1), AT))),
                Arguments.of(
                        EligibilityCampaignPublished.TYPE,
                        EligibilityCampaignPublished.of(
                                new EligibilityEvent.CampaignPublished(CAMPAIGN, 2015, "ELIG-2014", AT))),
                Arguments.of(
                        EligibilityCountriesScored.TYPE,
                        EligibilityCountriesScored.of(new EligibilityEvent.CountriesScored(
                                new RunId(UUID.randomUUID()), CAMPAIGN, 1, 2, ANALYST, AT))),
                Arguments.of(
                        EligibilityScoreDrafted.TYPE,
                        EligibilityScoreDrafted.of(
                                new EligibilityEvent.SheetDrafted(SHEET, "PNG", 2015, 1, ANALYST, AT))),
                Arguments.of(
                        EligibilityScoreChecked.TYPE,
                        EligibilityScoreChecked.of(
                                new EligibilityEvent.SheetChecked(SHEET, "PNG", 2015, 1, ANALYST, AT))),
                Arguments.of(
                        EligibilityScorePublished.TYPE,
                        EligibilityScorePublished.of(published(new Score(11, 16), Result.FAIL))),
                Arguments.of(
                        EligibilityScorePublished.TYPE,
                        EligibilityScorePublished.of(published(null, Result.NOT_ENOUGH_DATA))),
                Arguments.of(
                        EligibilityScoreCorrected.TYPE,
                        EligibilityScoreCorrected.of(new EligibilityEvent.SheetCorrected(
                                SHEET, SHEET, "PNG", 2015, 2, CorrectionGround.NEW_EVIDENCE, AT))),
                Arguments.of(
                        EligibilityWarningRaised.TYPE,
                        EligibilityWarningRaised.of(new ShortfallEvent.WarningRaised(
                                CASE, LetterId.next(), LocalDate.of(2016, 12, 31), AT))),
                Arguments.of(
                        EligibilityReviewOpened.TYPE,
                        EligibilityReviewOpened.of(new ShortfallEvent.ReviewOpened(CASE, AT))),
                Arguments.of(
                        EligibilityCured.TYPE,
                        EligibilityCured.of(new ShortfallEvent.Cured(CASE, UUID.randomUUID(), 2016, AT))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void whatIsWrittenKeepsItsContract(String type, Object payload) {
        assertThat(CONTRACTS.flaws(type)).isEmpty();
        assertThat(CONTRACTS.violations(type, JSON.writeValueAsString(payload))).isEmpty();
    }

    @Test
    void everyStepInTheHouseHasAPlaceInItsContract() {
        for (var step : ShortfallStep.values()) {
            var payload = EligibilityShortfallNoted.of(new ShortfallEvent.Noted(CASE, step, AT));
            assertThat(CONTRACTS.violations(EligibilityShortfallNoted.TYPE, JSON.writeValueAsString(payload)))
                    .isEmpty();
        }
    }

    @Test
    void everyExampleKeepsItsContract() {
        var examples = CONTRACTS.examples("membership").stream()
                .filter(example -> example.type().startsWith("membership.eligibility-"))
                .toList();

        assertThat(examples).hasSize(11);
        assertThat(examples)
                .allSatisfy(example -> assertThat(CONTRACTS.violations(example.type(), example.json()))
                        .isEmpty());
    }

    @Test
    void unknownPointsAreNullAndNotZero() {
        var json = JSON.writeValueAsString(EligibilityScorePublished.of(published(new Score(11, 16), Result.FAIL)));

        assertThat(json)
                .contains("\"fiscalTransparency\":null", "\"accessToInformation\":0")
                .doesNotContain("valuesCheck");
    }

    private static EligibilityEvent.SheetPublished published(@Nullable Score score, Result result) {
        var line = new ScoreLine("PNG", null, 0, null, null, score, result);
        return new EligibilityEvent.SheetPublished(
                SHEET, "PNG", 2015, 1, "ELIG-2014", result, score, null, line, AT, AT);
    }
}
