package org.hemicycle.membership.belowminimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.CampaignProcedure;
import org.hemicycle.membership.eligibility.EligibilityWorld;
import org.hemicycle.membership.eligibility.PublishedFigures;
import org.hemicycle.membership.eligibility.ReviewProcedure;
import org.hemicycle.membership.eligibility.ScoringProcedure;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.Source;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterIndex;
import org.hemicycle.membership.letters.LetterReader;
import org.hemicycle.membership.letters.LetterType;
import org.hemicycle.membership.letters.LetterView;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.membership.standing.Basis;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.Standing;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.hemicycle.platform.web.IfMatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One story over the years. Figures of 2014 and 2015: freedominfo.org, February 2016. */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PngBelowMinimumIT {

    @Autowired
    CampaignProcedure campaigns;

    @Autowired
    ScoringProcedure scoring;

    @Autowired
    ReviewProcedure review;

    @Autowired
    ShortfallRegister register;

    @Autowired
    ShortfallProcedure procedure;

    @Autowired
    StandingRegister standing;

    @Autowired
    LetterIndex letters;

    @Autowired
    StandingProcedure members;

    @Autowired
    EngineJobs jobs;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private CampaignId campaignOf2015;

    @BeforeAll
    void bothAreMembersAndPngPassedIn2014() {
        goTo("2016-02-09T15:00:00Z");
        for (var country : List.of("PNG", "TUN")) {
            var member =
                    new Change.Join(Status.ACTIVE, null, Ground.PRESUMED, EffectiveDate.on(LocalDate.of(2015, 12, 1)));
            members.enter(country, member, Basis.of("test:" + country));
        }
        var passed = checked(
                campaigns.open(2014, LocalDate.of(2014, 12, 22), Set.of()).id(), "PNG", 13);
        review.publishAsKnownOn(passed.id(), new IfMatch(passed.revision()), LocalDate.of(2014, 12, 22));
        campaignOf2015 =
                campaigns.open(2015, LocalDate.of(2015, 12, 1), Set.of()).id();
    }

    @Test
    @Order(1)
    void t3PngIsWarnedUntilTheEndOfTheYearAndStaysWhatItIs() {
        assertThat(register.open()).isEmpty();
        var before = standingOf("PNG").status();

        publish(campaignOf2015, "PNG", 11);

        var png = open("PNG");
        assertThat(png.state()).isEqualTo(ShortfallState.WARNED);
        assertThat(png.score().fraction()).isEqualTo("11/16");
        assertThat(png.deadline()).isEqualTo("2016-12-31");
        assertThat(before).contains(Status.ACTIVE);
        assertThat(standingOf("PNG").status()).isEqualTo(before);
        assertThat(standingOf("PNG").has(Flag.ELIGIBILITY_WARNING)).isTrue();
        var letter = letter(png);
        assertThat(letter.type()).isEqualTo(LetterType.ELIGIBILITY_WARNING);
        assertThat(letter.toOffice()).isEqualTo("Minister of foreign affairs");
        assertThat(publicTypes(png)).containsExactly("membership.eligibility-warning-raised.v1");
    }

    @Test
    @Order(2)
    void theWarningIsPublicOnceItWasSent() {
        var png = open("PNG");
        assertThat(letter(png).publishedOn()).isNull();

        procedure.recordSending(new ShortfallId(png.id()), new IfMatch(png.revision()), proof());

        assertThat(letter(png).publishedOn()).isEqualTo("2016-02-09");
    }

    @Test
    @Order(3)
    void tunisiaIsWarnedByTheSameRules() {
        publish(campaignOf2015, "TUN", 11);

        assertThat(open("TUN").state()).isEqualTo(ShortfallState.WARNED);
        assertThat(standingOf("TUN").has(Flag.ELIGIBILITY_WARNING)).isTrue();
    }

    @Test
    @Order(4)
    void theCommitteeReviewsWhoDidNotMeetTheMinimumByTheDeadline() {
        goTo("2017-01-01T04:59:00Z"); // still 2016 at the office
        jobs.runDue(clock.instant());
        assertThat(open("PNG").state()).isEqualTo(ShortfallState.WARNED);

        goTo("2017-01-01T05:01:00Z");
        jobs.runDue(clock.instant());

        var png = open("PNG");
        assertThat(png.state()).isEqualTo(ShortfallState.WITH_COMMITTEE);
        assertThat(openSteps(png)).contains("ReviewParticipation");
        goTo("2017-02-01T15:00:00Z");
        procedure.recordReview(
                new ShortfallId(png.id()),
                new IfMatch(png.revision()),
                new CommitteeReview(LocalDate.of(2017, 1, 31), "minutes:2017-01-31"));
        assertThat(open("PNG").state()).isEqualTo(ShortfallState.REVIEWED);
        assertThat(openSteps(png)).contains("SupportMember").doesNotContain("ReviewParticipation");
    }

    @Test
    @Order(5)
    void aLaterScoreThatPassesLowersTheFlagAndClosesTheMatter() {
        var below = open("PNG");
        goTo("2017-03-01T15:00:00Z");

        publish(campaigns.open(2016, LocalDate.of(2017, 2, 15), Set.of()).id(), "PNG", 13);

        var cured = register.find(new ShortfallId(below.id()));
        assertThat(cured.state()).isEqualTo(ShortfallState.CURED);
        assertThat(cured.closing()).isNotNull();
        assertThat(standingOf("PNG").has(Flag.ELIGIBILITY_WARNING)).isFalse();
        assertThat(register.open()).extracting(ShortfallView::country).containsExactly("TUN");
        assertThat(openSteps(below)).isEmpty();
        assertThat(publicTypes(below)).endsWith("membership.eligibility-cured.v1");
    }

    @Test
    @Order(6)
    void t4TheSameFiguresBringANoticeFirstAndAReviewInTheSecondYear() {
        goTo("2023-05-02T15:00:00Z");
        publish(campaigns.open(2023, LocalDate.of(2023, 3, 1), Set.of()).id(), "PNG", 11);
        var first = open("PNG");
        assertThat(first.state()).isEqualTo(ShortfallState.NOTICED);
        assertThat(letter(first).type()).isEqualTo(LetterType.ELIGIBILITY_NOTICE);
        assertThat(standingOf("PNG").flags()).isEmpty();
        assertThat(publicTypes(first)).isEmpty();

        goTo("2024-05-02T15:00:00Z");
        publish(campaigns.open(2024, LocalDate.of(2024, 3, 1), Set.of()).id(), "PNG", 11);

        var second = open("PNG");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.state()).isEqualTo(ShortfallState.ELIGIBILITY_REVIEW);
        assertThat(second.score().yearsInARow()).isEqualTo(2);
        assertThat(standingOf("PNG").has(Flag.ELIGIBILITY_REVIEW)).isTrue();
        assertThat(publicTypes(second)).containsExactly("membership.eligibility-review-opened.v1");
    }

    @Test
    @Order(7)
    void everyFactKeepsItsContract() {
        var contracts = SchemaContracts.ofRepository();
        var facts = db.sql("select type, data from ledger where type like 'membership.eligibility-%'")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list();

        assertThat(facts)
                .extracting(Map.Entry::getKey)
                .contains(
                        "membership.eligibility-campaign-opened.v1",
                        "membership.eligibility-score-drafted.v1",
                        "membership.eligibility-score-checked.v1",
                        "membership.eligibility-score-published.v1",
                        "membership.eligibility-warning-raised.v1",
                        "membership.eligibility-review-opened.v1",
                        "membership.eligibility-cured.v1",
                        "membership.eligibility-shortfall-noted.v1");
        assertThat(facts)
                .allSatisfy(fact -> assertThat(contracts.violations(fact.getKey(), fact.getValue()))
                        .isEmpty());
    }

    private void publish(CampaignId campaign, String country, int total) {
        var sheet = checked(campaign, country, total);
        review.publish(sheet.id(), new IfMatch(sheet.revision()));
        jobs.runDue(clock.instant());
    }

    private SheetView checked(CampaignId campaign, String country, int total) {
        var source = new Source("Freedominfo", "2016", LocalDate.of(2014, 12, 1), null);
        var figures = new PublishedFigures(country, new Score(total, 16), Map.of(), Set.of(), source, "Total only");
        var draft = scoring.draftPublished(campaign, figures, EligibilityWorld.ANNA);
        return review.check(draft.id(), new IfMatch(draft.revision()), EligibilityWorld.BORIS);
    }

    private ShortfallView open(String country) {
        return register.open().stream()
                .filter(shortfall -> shortfall.country().equals(country))
                .findFirst()
                .orElseThrow();
    }

    private LetterView letter(ShortfallView shortfall) {
        var letter = new LetterId(Objects.requireNonNull(shortfall.letter()));
        return letters.find(letter, LetterReader.secretariat()).orElseThrow();
    }

    private Standing standingOf(String country) {
        return standing.standingOn(country, LocalDate.now(clock));
    }

    private List<String> publicTypes(ShortfallView shortfall) {
        return db.sql("select type from public_log where subject = ? order by id")
                .param(shortfall.id().toString())
                .query(String.class)
                .list();
    }

    private List<String> openSteps(ShortfallView shortfall) {
        return workItems.ofCase(shortfall.id().toString()).stream()
                .filter(item -> item.state().equals("OPEN"))
                .map(WorkItems.WorkItem::step)
                .toList();
    }

    private SendingProof proof() {
        return new SendingProof(clock.instant(), "courier", "DHL 1", null);
    }

    private void goTo(String instant) {
        db.sql("update procedure_clock set shift = ?::timestamptz - now()")
                .param(Timestamp.from(Instant.parse(instant)))
                .update();
    }
}
