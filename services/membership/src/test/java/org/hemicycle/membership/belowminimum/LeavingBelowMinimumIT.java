package org.hemicycle.membership.belowminimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.membership.ProcedureDay;
import org.hemicycle.membership.eligibility.CampaignProcedure;
import org.hemicycle.membership.eligibility.EligibilityWorld;
import org.hemicycle.membership.eligibility.PublishedFigures;
import org.hemicycle.membership.eligibility.ReviewProcedure;
import org.hemicycle.membership.eligibility.ScoringProcedure;
import org.hemicycle.membership.eligibility.Source;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.membership.letters.LetterReader;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.withdrawal.InformationItem;
import org.hemicycle.membership.withdrawal.SignatoryLevel;
import org.hemicycle.membership.withdrawal.WithdrawalId;
import org.hemicycle.membership.withdrawal.WithdrawalIndex;
import org.hemicycle.membership.withdrawal.WithdrawalLetter;
import org.hemicycle.membership.withdrawal.WithdrawalProcedure;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member that was warned withdraws (invented: Nauru; the rules are those of Papua New Guinea's case). */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class LeavingBelowMinimumIT {

    private static final ZoneId OFFICE = ZoneId.of("America/New_York");

    @Autowired
    CampaignProcedure campaigns;

    @Autowired
    ScoringProcedure scoring;

    @Autowired
    ReviewProcedure review;

    @Autowired
    ShortfallRegister shortfalls;

    @Autowired
    WithdrawalProcedure withdrawals;

    @Autowired
    WithdrawalIndex index;

    @Autowired
    StandingProcedure standing;

    @Autowired
    WorkItems workItems;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void theMatterEndsAndNothingIsSentAfterwards() {
        ProcedureDay.isNow(db, "2016-02-09T15:00:00Z");
        standing.admit("NRU", LocalDate.of(2014, 1, 1), "test:invented");
        publishScoreBelow("NRU");
        var warned = shortfalls.open().getFirst();
        assertThat(warned.state()).isEqualTo(ShortfallState.WARNED);
        assertThat(open(warned)).isNotEmpty();

        ProcedureDay.isNow(db, "2016-06-01T15:00:00Z");
        withdraw("NRU");
        assertThat(shortfalls.find(new ShortfallId(warned.id())).state()).isEqualTo(ShortfallState.LEFT);
        assertThat(open(warned)).isEmpty();
        assertThat(processes(warned)).isZero();
        var letters = letters("NRU");
        var facts = facts(warned);

        for (var later : List.of("2017-01-01T15:00:00Z", "2017-06-01T15:00:00Z", "2018-06-01T15:00:00Z")) {
            ProcedureDay.isNow(db, later);
            jobs.runDue(clock.instant());
        }

        assertThat(letters("NRU")).isEqualTo(letters);
        assertThat(facts(warned)).isEqualTo(facts);
        assertThat(open(warned)).isEmpty();
    }

    private void publishScoreBelow(String country) {
        var campaign = campaigns.open(2015, LocalDate.of(2015, 12, 1), Set.of());
        var source = new Source("Invented", "2015", LocalDate.of(2015, 12, 1), null);
        var figures = new PublishedFigures(country, new Score(11, 16), Map.of(), Set.of(), source, "Total only");
        var draft = scoring.draftPublished(campaign.id(), figures, EligibilityWorld.ANNA);
        var checked = review.check(draft.id(), new IfMatch(draft.revision()), EligibilityWorld.BORIS);
        review.publish(checked.id(), new IfMatch(checked.revision()));
        jobs.runDue(clock.instant());
    }

    private void withdraw(String country) {
        var today = LocalDate.now(clock.withZone(OFFICE));
        var letter = new WithdrawalLetter(
                country,
                today,
                today,
                null,
                "email",
                "en",
                "Government",
                "A. Person",
                SignatoryLevel.HEAD_OF_STATE,
                List.of(),
                List.of());
        var id = withdrawals.receive(letter);
        withdrawals.checkAuthenticity(id, version(id), true, null);
        jobs.runDue(clock.instant());
        withdrawals.acknowledge(id, version(id), new SendingProof(clock.instant(), "email", "message 1", null));
        withdrawals.inform(id, version(id), new InformationItem(today, "note 1"));
        jobs.runDue(clock.instant());
    }

    private IfMatch version(WithdrawalId id) {
        return new IfMatch(
                index.find(id, LetterReader.secretariat()).orElseThrow().version());
    }

    private List<String> open(ShortfallView shortfall) {
        return workItems.ofCase(shortfall.id().toString()).stream()
                .filter(item -> item.state().equals("OPEN"))
                .map(WorkItems.WorkItem::step)
                .toList();
    }

    private int processes(ShortfallView shortfall) {
        return db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                .param(shortfall.id().toString())
                .query(Integer.class)
                .single();
    }

    private List<String> letters(String country) {
        return db.sql("select reference from letter where country = ? order by reference")
                .param(country)
                .query(String.class)
                .list();
    }

    private List<String> facts(ShortfallView shortfall) {
        return db.sql("select type from ledger where subject = ? order by id")
                .param(shortfall.id().toString())
                .query(String.class)
                .list();
    }
}
