package org.hemicycle.membership.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.hemicycle.membership.admission.rules.PublishedScore.Result;
import org.hemicycle.membership.admission.rules.PublishedScore.ValuesCheck;
import org.hemicycle.membership.admission.rules.ScoreInForce;
import org.hemicycle.membership.eligibility.AreaScore;
import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Component;

/** Scores as eligibility has published them, by the day it is at the secretariat. */
@Component
class PublishedScores implements Scores {

    private final EligibilityScores scores;
    private final OfficeCalendar office;

    PublishedScores(EligibilityScores scores, OfficeCalendar office) {
        this.scores = scores;
        this.office = office;
    }

    @Override
    public Optional<ScoreInForce> scoreInForce(String country, LocalDate day) {
        var lastMoment = office.beginOf(day.plusDays(1)).minusMillis(1);
        return scores.scoreInForceOn(country, lastMoment).map(sheet -> new ScoreInForce(score(sheet), gaps(sheet)));
    }

    private static PublishedScore score(SheetView sheet) {
        var score = sheet.assessment().score();
        return new PublishedScore(
                sheet.reviewYear(),
                sheet.version(),
                sheet.ruleSet(),
                score == null ? null : Integer.valueOf(score.total()),
                score == null ? null : Integer.valueOf(score.max()),
                Result.valueOf(sheet.result().name()),
                valuesCheck(sheet));
    }

    /** A rule set without Values Check leaves none on its sheets. */
    private static ValuesCheck valuesCheck(SheetView sheet) {
        var check = sheet.assessment().valuesCheck();
        return check == null
                ? ValuesCheck.NOT_REQUIRED
                : ValuesCheck.valueOf(check.result().name());
    }

    private static List<Gap> gaps(SheetView sheet) {
        return Stream.of(Area.values())
                .flatMap(area -> gap(area, sheet.assessment().areas().in(area)))
                .toList();
    }

    private static Stream<Gap> gap(Area area, AreaScore score) {
        var points = score.points();
        if (!score.basis().counts() || (points != null && points == Area.MOST_POINTS)) {
            return Stream.empty();
        }
        return Stream.of(new Gap(area.name(), points == null ? null : Integer.valueOf(Area.MOST_POINTS - points)));
    }
}
