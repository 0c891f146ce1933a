package org.hemicycle.membership.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.report.Differences;
import org.hemicycle.membership.eligibility.report.EligibilityReports;
import org.hemicycle.membership.eligibility.report.Members;
import org.hemicycle.membership.eligibility.report.PublishedNote;
import org.hemicycle.membership.web.EligibilityAnswers.ScoreAnswer;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public scores: the one in force, the history, why a country is not eligible, the note of a year. */
@RestController
@RequestMapping("/eligibility")
class EligibilityController {

    private static final String ISO3 = "/{iso3:[A-Z]{3}}";

    /** @param drafts what is in the making; not there for the public */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CountryScores(
            String country,
            @Nullable ScoreAnswer current,
            List<ScoreAnswer> history,
            @Nullable List<ScoreAnswer> drafts) {}

    private final EligibilityScores scores;
    private final EligibilityReports reports;
    private final Members members;
    private final Clock clock;

    EligibilityController(EligibilityScores scores, EligibilityReports reports, Members members, Clock clock) {
        this.scores = scores;
        this.reports = reports;
        this.members = members;
        this.clock = clock;
    }

    @MayCall(
            value = {EligibilityCaller.ANALYST, EligibilityCaller.SECRETARIAT},
            oncePublic = true)
    @OnCase(value = CaseOfCountry.PARTICIPANT, id = "iso3")
    @GetMapping(ISO3)
    CountryScores country(@PathVariable String iso3) {
        var history = shown(scores.history(iso3));
        var drafts = EligibilityCaller.seesDrafts() ? shown(scores.openSheetsOf(iso3)) : List.<ScoreAnswer>of();
        if (history.isEmpty() && drafts.isEmpty()) {
            throw Refused.notFound("A score of " + iso3);
        }
        var current = inForce(iso3).map(ScoreAnswer::of).orElse(null);
        return new CountryScores(iso3, current, history, EligibilityCaller.seesDrafts() ? drafts : null);
    }

    /** @param year of that year instead of the score in force */
    @MayCall(MayCall.ANYONE)
    @GetMapping(ISO3 + "/explanation")
    ExplanationAnswer explanation(
            @PathVariable String iso3,
            @RequestParam(defaultValue = "en") String lang,
            @RequestParam(required = false) @Nullable Integer year) {
        var sheet = (year == null ? inForce(iso3) : ofYear(iso3, year))
                .orElseThrow(() -> Refused.notFound("A score of " + iso3));
        return ExplanationAnswer.of(reports.explain(sheet.id()), language(lang));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/notes/{year}")
    PublishedNote note(@PathVariable int year) {
        if (scores.publishedOfYear(year).isEmpty()) {
            throw Refused.notFound("A note on " + year);
        }
        return reports.note(year, members);
    }

    /** What changed for which country from one review year to another. */
    @MayCall(MayCall.ANYONE)
    @GetMapping("/notes/{year}/differences")
    Differences differences(@PathVariable int year, @RequestParam int from) {
        return reports.differencesBetweenYears(from, year);
    }

    private Optional<SheetView> inForce(String iso3) {
        return scores.scoreInForceOn(iso3, clock.instant());
    }

    private Optional<SheetView> ofYear(String iso3, int year) {
        return scores.history(iso3).stream()
                .filter(sheet -> sheet.reviewYear() == year)
                .reduce((older, newer) -> newer);
    }

    private static Locale language(String lang) {
        return switch (lang) {
            case "en" -> Locale.ENGLISH;
            case "fr" -> Locale.FRENCH;
            default -> throw Refused.field("lang", "is en or fr");
        };
    }

    private static List<ScoreAnswer> shown(List<SheetView> sheets) {
        return sheets.stream().map(ScoreAnswer::of).toList();
    }
}
