package org.hemicycle.membership.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.membership.eligibility.AreaScore;
import org.hemicycle.membership.eligibility.CampaignView;
import org.hemicycle.membership.eligibility.ComponentStatus;
import org.hemicycle.membership.eligibility.Correction;
import org.hemicycle.membership.eligibility.CorrectionGround;
import org.hemicycle.membership.eligibility.RunOutcome;
import org.hemicycle.membership.eligibility.RunView;
import org.hemicycle.membership.eligibility.ScoreLine;
import org.hemicycle.membership.eligibility.SheetState;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.Source;
import org.hemicycle.membership.eligibility.ValuesCheck;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Result;
import org.jspecify.annotations.Nullable;

/** Scores as they are shown: what is public to anybody, what is in the making to those who make it. */
final class EligibilityAnswers {

    private EligibilityAnswers() {}

    record CampaignAnswer(
            UUID id,
            int reviewYear,
            String ruleSet,
            LocalDate openedOn,
            Set<Source> sources,
            CampaignView.State state,
            @Nullable Instant publishedAt) {

        static CampaignAnswer of(CampaignView campaign) {
            return new CampaignAnswer(
                    campaign.id().value(),
                    campaign.reviewYear(),
                    campaign.ruleSet(),
                    campaign.openedOn(),
                    campaign.sources(),
                    campaign.state(),
                    campaign.publishedAt());
        }
    }

    record CorrectionAnswer(UUID supersedes, CorrectionGround ground, String reason) {

        static @Nullable CorrectionAnswer of(@Nullable Correction correction) {
            return correction == null
                    ? null
                    : new CorrectionAnswer(correction.supersedes().value(), correction.ground(), correction.reason());
        }
    }

    /** @param percentShown for the eye only, never compared */
    record ScoreAnswer(
            UUID id,
            String country,
            int reviewYear,
            int version,
            String ruleSet,
            SheetState state,
            @Nullable Integer total,
            @Nullable Integer max,
            @Nullable BigDecimal percentShown,
            Result result,
            ComponentStatus components,
            Map<Area, AreaScore> areas,
            @Nullable ValuesCheck valuesCheck,
            @Nullable CorrectionAnswer correction,
            @Nullable Instant publishedAt) {

        static ScoreAnswer of(SheetView sheet) {
            var assessment = sheet.assessment();
            var score = assessment.score();
            return new ScoreAnswer(
                    sheet.id().value(),
                    sheet.country(),
                    sheet.reviewYear(),
                    sheet.version(),
                    sheet.ruleSet(),
                    sheet.state(),
                    score == null ? null : score.total(),
                    score == null ? null : score.max(),
                    score == null ? null : score.percentShown(),
                    assessment.result(),
                    assessment.areas().status(),
                    assessment.areas().byArea(),
                    assessment.valuesCheck(),
                    CorrectionAnswer.of(sheet.correction()),
                    sheet.signatures().publishedAt());
        }
    }

    /** A score with who drafted and who checked it: random ids of persons, never names. */
    record SheetAnswer(
            ScoreAnswer score,
            UUID campaign,
            UUID drafter,
            Instant draftedAt,
            @Nullable UUID checker,
            @Nullable Instant checkedAt) {

        static SheetAnswer of(SheetView sheet) {
            var signatures = sheet.signatures();
            var checker = signatures.checker();
            return new SheetAnswer(
                    ScoreAnswer.of(sheet),
                    sheet.campaign().value(),
                    signatures.drafter().value(),
                    signatures.draftedAt(),
                    checker == null ? null : checker.value(),
                    signatures.checkedAt());
        }
    }

    record RunAnswer(UUID id, UUID campaign, int number, UUID ranBy, Instant ranAt, Set<ScoreLine> lines) {

        /** @param mine the countries whose lines the caller may see */
        static RunAnswer of(RunView run, Predicate<String> mine) {
            return new RunAnswer(
                    run.id().value(),
                    run.campaign().value(),
                    run.number(),
                    run.ranBy().value(),
                    run.ranAt(),
                    run.lines().stream()
                            .filter(line -> mine.test(line.country()))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    record OutcomeAnswer(
            UUID run,
            Set<String> drafted,
            Set<String> redrafted,
            Set<String> unchanged,
            Set<String> awaitingCorrection) {

        static OutcomeAnswer of(RunOutcome outcome) {
            return new OutcomeAnswer(
                    outcome.run().value(),
                    outcome.drafted(),
                    outcome.redrafted(),
                    outcome.unchanged(),
                    outcome.awaitingCorrection());
        }
    }
}
