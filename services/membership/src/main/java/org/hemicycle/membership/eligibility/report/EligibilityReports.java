package org.hemicycle.membership.eligibility.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.RunId;
import org.hemicycle.membership.eligibility.ScoreLine;
import org.hemicycle.membership.eligibility.ScoringRunProcedure;
import org.hemicycle.membership.eligibility.SheetId;
import org.hemicycle.membership.eligibility.SheetState;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.rules.EligibilityRuleBook;
import org.hemicycle.membership.eligibility.rules.YearsBelow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports on scores. They read and change nothing. */
@Service
@Transactional(readOnly = true)
public class EligibilityReports {

    private final EligibilityScores scores;
    private final ScoringRunProcedure runs;
    private final EligibilityRuleBook rules;
    private final Explainer explainer;
    private final Clock clock;

    EligibilityReports(
            EligibilityScores scores,
            ScoringRunProcedure runs,
            EligibilityRuleBook rules,
            Explainer explainer,
            Clock clock) {
        this.scores = scores;
        this.runs = runs;
        this.rules = rules;
        this.explainer = explainer;
        this.clock = clock;
    }

    public Differences differencesBetweenRuns(RunId before, RunId after) {
        var earlier = runs.run(before);
        var later = runs.run(after);
        return Differences.between("run " + earlier.number(), earlier.lines(), "run " + later.number(), later.lines());
    }

    /** Compares the public scores of two review years. */
    public Differences differencesBetweenYears(int before, int after) {
        return Differences.between(
                String.valueOf(before), publishedOfYear(before), String.valueOf(after), publishedOfYear(after));
    }

    /** Open sheets of a campaign that would change a country's result: those governments are heard first. */
    public List<CountryChange> resultsAtStake(CampaignId id) {
        var open = scores.sheetsOf(id).stream()
                .filter(sheet -> sheet.state() != SheetState.PUBLISHED)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var inForce = lines(scores.publishedBeforeYear(open.getFirst().reviewYear() + 1));
        return Differences.between("in force", inForce, "drafted", lines(open)).changes().stream()
                .filter(change -> change.resultAfter() != null && change.resultChanged())
                .toList();
    }

    /** The note that goes with a year's public scores, for the members of today. */
    public PublishedNote note(int reviewYear, Members members) {
        var published = scores.publishedOfYear(reviewYear);
        var before = lines(scores.publishedBeforeYear(reviewYear));
        var writer = new NoteWriter(lines(published), before, members.on(LocalDate.now(clock)));
        var ruleSet = published.stream().map(SheetView::ruleSet).findFirst();
        return writer.write(
                reviewYear, ruleSet.map(rules::withId).orElseGet(() -> rules.inForceOn(LocalDate.now(clock))));
    }

    public Explanation explain(SheetId id) {
        var sheet = scores.sheet(id);
        return explainer.explain(sheet, rules.withId(sheet.ruleSet()));
    }

    /** What a member faces for its score of a year, by that score's rules; empty if the score does not fail. */
    public Optional<MemberBelowMinimum> memberBelowMinimum(String country, int reviewYear, LocalDate letterOn) {
        var results = scores.history(country).stream()
                .collect(Collectors.toMap(SheetView::reviewYear, SheetView::result, (older, newer) -> newer));
        var years = YearsBelow.endingWith(reviewYear, results);
        return scores.publishedOfYear(reviewYear).stream()
                .filter(sheet -> years > 0 && sheet.country().equals(country))
                .findFirst()
                .map(sheet -> rules.withId(sheet.ruleSet()).belowMinimum().consequence(years, letterOn))
                .map(consequence -> new MemberBelowMinimum(country, reviewYear, years, consequence));
    }

    private List<ScoreLine> publishedOfYear(int year) {
        return lines(scores.publishedOfYear(year));
    }

    private static List<ScoreLine> lines(List<SheetView> sheets) {
        return sheets.stream().map(SheetView::line).toList();
    }
}
