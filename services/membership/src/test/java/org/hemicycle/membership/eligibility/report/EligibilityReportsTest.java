package org.hemicycle.membership.eligibility.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.eligibility.EligibilityWorld.ANNA;
import static org.hemicycle.membership.eligibility.EligibilityWorld.findings;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoBeforeTheLaw;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoWithTheLaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.EligibilityWorld;
import org.hemicycle.membership.eligibility.PublishedFigures;
import org.hemicycle.membership.eligibility.ScoreLine;
import org.hemicycle.membership.eligibility.SheetId;
import org.hemicycle.membership.eligibility.Source;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Consequence;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.membership.process.ShippedTables;
import org.junit.jupiter.api.Test;

class EligibilityReportsTest {

    private final EligibilityWorld world = new EligibilityWorld();
    private final EligibilityReports reports = new EligibilityReports(
            world.scores, world.runs, world.rules, new Explainer(ShippedTables.tables()), world.clock);

    @Test // D-23
    void twoRunsDifferByCountryAndArea() {
        var campaign = world.campaignOf2018();
        var tunisia = findings("TUN", "", "law=true", "law=false", "civilLiberties=6");
        var first = world.runs.run(campaign, List.of(moroccoBeforeTheLaw(), tunisia), ANNA);
        var second = world.runs.run(campaign, List.of(moroccoWithTheLaw(), tunisia), ANNA);

        var differences = reports.differencesBetweenRuns(first.run(), second.run());

        assertThat(differences.changes()).singleElement().satisfies(morocco -> {
            assertThat(morocco.country()).isEqualTo("MAR");
            assertThat(morocco.areas()).containsExactly(new AreaChange(Area.ACCESS_TO_INFORMATION, 3, 4));
            assertThat(morocco.resultChanged()).isTrue();
            assertThat(morocco.scoreBefore()).isEqualTo(new Score(11, 16));
            assertThat(morocco.scoreAfter()).isEqualTo(new Score(12, 16));
        });
        assertThat(reports.differencesBetweenRuns(first.run(), first.run()).changes())
                .isEmpty();
    }

    @Test
    void fromUnknownToZeroIsADifferenceAndACountryMayAppear() {
        var campaign = world.campaignOf2018();
        var unknown = findings("TUN", "", "law=true", "law=false", "civilLiberties=6");
        var zero = findings(
                "TUN", "executiveBudgetProposal=false;auditReport=false", "law=true", "law=false", "civilLiberties=6");
        var first = world.runs.run(campaign, List.of(unknown), ANNA);
        var second = world.runs.run(campaign, List.of(zero, moroccoWithTheLaw()), ANNA);

        var changes = reports.differencesBetweenRuns(first.run(), second.run()).changes();

        assertThat(changes).extracting(CountryChange::country).containsExactly("MAR", "TUN");
        assertThat(changes.getFirst().resultBefore()).isNull();
        assertThat(changes.getLast().areas()).containsExactly(new AreaChange(Area.FISCAL_TRANSPARENCY, null, 0));
    }

    @Test // freedominfo.org, February 2016: 13 of 16 for 2014, 11 of 16 for 2015
    void twoYearsDifferByTotalEvenWhereTheAreasWereNotPublished() {
        enterPapuaNewGuinea();

        var differences = reports.differencesBetweenYears(2014, 2015);

        assertThat(differences.changes()).singleElement().satisfies(png -> {
            assertThat(png.areas()).isEmpty();
            assertThat(png.scoreBefore()).isEqualTo(new Score(13, 16));
            assertThat(png.scoreAfter()).isEqualTo(new Score(11, 16));
            assertThat(png.resultBefore()).isEqualTo(Result.PASS);
            assertThat(png.resultAfter()).isEqualTo(Result.FAIL);
        });
    }

    @Test // T3
    void t3PapuaNewGuineaIsWarnedWithTheDeadlineOf31December2016() {
        enterPapuaNewGuinea();

        assertThat(reports.memberBelowMinimum("PNG", 2015, LocalDate.of(2016, 2, 9)))
                .contains(new MemberBelowMinimum("PNG", 2015, 1, new Consequence.Warning(LocalDate.of(2016, 12, 31))));
        assertThat(reports.memberBelowMinimum("PNG", 2014, LocalDate.of(2016, 2, 9)))
                .isEmpty();
    }

    @Test // T4
    void t4UnderTheRulesOf2023TheSecondYearOpensAReview() {
        for (int year : List.of(2024, 2025)) {
            var opened = LocalDate.of(year, 5, 2);
            world.clock.goTo(opened);
            enter(world.campaigns.open(year, opened, Set.of()).id(), "PNG", new Score(11, 16), opened);
        }

        assertThat(reports.memberBelowMinimum("PNG", 2024, LocalDate.of(2024, 6, 1)))
                .contains(new MemberBelowMinimum("PNG", 2024, 1, new Consequence.Notice()));
        assertThat(reports.memberBelowMinimum("PNG", 2025, LocalDate.of(2025, 6, 1)))
                .contains(new MemberBelowMinimum("PNG", 2025, 2, new Consequence.EligibilityReview(2)));
    }

    @Test // parts of the note of December 2014: slidelegend copy of "2014 OGP Eligibility Criteria"
    void theNoteHasThePartsOfTheNoteOf2014() {
        var known = LocalDate.of(2014, 5, 1);
        var before = world.campaigns.open(2014, known, Set.of()).id();
        enter(before, "PNG", new Score(13, 16), known);
        enter(before, "MAR", new Score(11, 16), known);
        enter(before, "GEO", new Score(15, 16), known);
        var year =
                world.campaigns.open(2015, LocalDate.of(2015, 5, 1), Set.of()).id();
        enter(year, "PNG", new Score(11, 16), LocalDate.of(2015, 6, 1));
        enter(year, "MAR", new Score(12, 16), LocalDate.of(2015, 6, 1));
        enter(year, "GEO", new Score(15, 16), LocalDate.of(2015, 6, 1));
        enter(year, "SEN", new Score(10, 16), LocalDate.of(2015, 6, 1));
        enter(year, "LBN", new Score(9, 16), LocalDate.of(2015, 6, 1));

        var note = reports.note(2015, day -> Set.of("PNG", "GEO"));

        assertThat(countries(note.newlyEligible())).containsExactly("MAR");
        assertThat(countries(note.noLongerEligible())).containsExactly("PNG");
        assertThat(countries(note.eligibleNonMembers())).containsExactly("MAR");
        assertThat(countries(note.closeToEligible())).containsExactly("SEN");
        assertThat(countries(note.membersBelowMinimum())).containsExactly("PNG");
        assertThat(note.notEnoughData()).isEmpty();
    }

    @Test // T1
    void t1TheGapOfMoroccoNamesTheAreasBelowFour() {
        var sheet = world.draft(world.campaignOf2018(), moroccoBeforeTheLaw());

        var explanation = reports.explain(sheet);

        assertThat(explanation.pointsMissing()).isEqualTo(1);
        assertThat(explanation.areasBelowFull())
                .containsExactly(Area.ACCESS_TO_INFORMATION, Area.ASSET_DISCLOSURE, Area.CITIZEN_ENGAGEMENT);
        assertThat(levers(explanation, Area.FISCAL_TRANSPARENCY)).isEmpty();
        assertThat(levers(explanation, Area.ACCESS_TO_INFORMATION))
                .containsExactly(new Lever("eligibility.lever.InformationLaw", 1, true));
        assertThat(levers(explanation, Area.ASSET_DISCLOSURE))
                .containsExactly(new Lever("eligibility.lever.DisclosurePublicAccess", 2, true));
        assertThat(levers(explanation, Area.CITIZEN_ENGAGEMENT))
                .containsExactly(
                        new Lever("eligibility.lever.CivilLibertiesAbove50", 1, true),
                        new Lever("eligibility.lever.CivilLibertiesAbove75", 2, true));
    }

    @Test // areas of Morocco by calculation from the published total of 11
    void aDeducedSplitNamesTheAreasBelowFourButNotWhatExactlyIsMissing() {
        var known = LocalDate.of(2015, 12, 31);
        var points = Map.of(
                Area.FISCAL_TRANSPARENCY, 4,
                Area.ACCESS_TO_INFORMATION, 3,
                Area.ASSET_DISCLOSURE, 2,
                Area.CITIZEN_ENGAGEMENT, 2);
        var figures = new PublishedFigures(
                "MAR",
                new Score(11, 16),
                points,
                points.keySet(),
                new Source("OECD Open Government Review Morocco", "2015", known, null),
                "deduced from the total");
        var campaign = world.campaigns.open(2015, known, Set.of()).id();

        var explanation = reports.explain(
                world.scoring.draftPublished(campaign, figures, ANNA).id());

        assertThat(explanation.areasBelowFull())
                .containsExactly(Area.ACCESS_TO_INFORMATION, Area.ASSET_DISCLOSURE, Area.CITIZEN_ENGAGEMENT);
        assertThat(levers(explanation, Area.ACCESS_TO_INFORMATION))
                .containsExactly(new Lever("eligibility.lever.InformationLaw", 1, false));
    }

    @Test
    void governmentsWhoseResultWouldChangeAreHeardFirst() {
        var known = LocalDate.of(2015, 12, 31);
        var old = world.campaigns.open(2015, known, Set.of()).id();
        enter(old, "MAR", new Score(11, 16), known);
        enter(old, "GEO", new Score(15, 16), known);
        var campaign = world.campaignOf2018();
        assertThat(reports.resultsAtStake(campaign)).isEmpty();

        world.draft(campaign, moroccoWithTheLaw());
        world.draft(campaign, findings("GEO", "", "law=true", "law=true;publicAccess=true", "civilLiberties=6"));

        assertThat(reports.resultsAtStake(campaign)).singleElement().satisfies(morocco -> {
            assertThat(morocco.country()).isEqualTo("MAR");
            assertThat(morocco.resultBefore()).isEqualTo(Result.FAIL);
            assertThat(morocco.resultAfter()).isEqualTo(Result.PASS);
        });
    }

    @Test
    void anUnpublishedAuditReportIsNamedAsTwoPointsLost() {
        var png = findings("PNG", "executiveBudgetProposal=true;auditReport=false", "", "", "");

        var fiscal = reports.explain(world.draft(world.campaignOf2018(), png))
                .areas()
                .getFirst();

        assertThat(fiscal.lost()).isEqualTo(2);
        assertThat(fiscal.levers()).containsExactly(new Lever("eligibility.lever.AuditReportPublished", 2, true));
    }

    @Test
    void whereOnlyTheTotalIsKnownLeversAreUncertainAndNoPointsAreInvented() {
        var known = LocalDate.of(2015, 12, 31);
        var sheet = enter(world.campaigns.open(2015, known, Set.of()).id(), "MAR", new Score(11, 16), known);

        var explanation = reports.explain(sheet);

        assertThat(explanation.pointsMissing()).isEqualTo(1);
        assertThat(explanation.areas()).allSatisfy(area -> {
            assertThat(area.lost()).isNull();
            assertThat(area.levers()).isNotEmpty().noneMatch(Lever::certain);
        });
    }

    @Test
    void withTooLittleDataNoNumberOfPointsIsMissing() {
        var tuvalu = findings("TUV", "", "law=true", "law=true;publicAccess=true", "");

        assertThat(reports.explain(world.draft(world.campaignOf2018(), tuvalu))).satisfies(explanation -> {
            assertThat(explanation.result()).isEqualTo(Result.NOT_ENOUGH_DATA);
            assertThat(explanation.pointsMissing()).isNull();
        });
    }

    private static List<Lever> levers(Explanation explanation, Area area) {
        return explanation.areas().get(area.ordinal()).levers();
    }

    private static List<String> countries(List<ScoreLine> part) {
        return part.stream().map(ScoreLine::country).toList();
    }

    private void enterPapuaNewGuinea() {
        var known = LocalDate.of(2016, 2, 29);
        enter(world.campaigns.open(2014, LocalDate.of(2014, 12, 31), Set.of()).id(), "PNG", new Score(13, 16), known);
        enter(world.campaigns.open(2015, LocalDate.of(2015, 12, 31), Set.of()).id(), "PNG", new Score(11, 16), known);
    }

    private SheetId enter(CampaignId campaign, String country, Score score, LocalDate known) {
        var source = new Source("as published", "1", known, null);
        var figures = new PublishedFigures(country, score, Map.of(), Set.of(), source, "total only");
        var sheet = world.scoring.draftPublished(campaign, figures, ANNA);
        return world.checkAndPublishAsKnownOn(sheet.id(), known);
    }
}
