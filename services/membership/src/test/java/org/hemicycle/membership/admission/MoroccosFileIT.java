package org.hemicycle.membership.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.admission.AdmissionWorld.aLetter;
import static org.hemicycle.membership.admission.AdmissionWorld.anApplication;
import static org.hemicycle.membership.eligibility.EligibilityWorld.ANNA;
import static org.hemicycle.membership.eligibility.EligibilityWorld.BORIS;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.eligibility.CampaignProcedure;
import org.hemicycle.membership.eligibility.CountryFindings;
import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.EligibilityWorld;
import org.hemicycle.membership.eligibility.Finding;
import org.hemicycle.membership.eligibility.ReviewProcedure;
import org.hemicycle.membership.eligibility.ScoringRunProcedure;
import org.hemicycle.membership.eligibility.Source;
import org.hemicycle.membership.eligibility.ValuesReading;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The model case: letters presented at the Paris summit of December 2016, one point short (OECD review score 11/16);
 * admitted on 26 April 2018, after the access-to-information law of 12 March 2018 (maghress.com, 26 April 2018).
 */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class MoroccosFileIT {

    @Autowired
    AdmissionProcedure procedure;

    @Autowired
    AssessmentProcedure assessment;

    @Autowired
    AdmissionRegister register;

    @Autowired
    CampaignProcedure campaigns;

    @Autowired
    ScoringRunProcedure runs;

    @Autowired
    ReviewProcedure review;

    @Autowired
    EligibilityScores scores;

    @Autowired
    StandingRegister standing;

    @Autowired
    WorkItems workItems;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @AfterEach
    void now() {
        db.sql("update procedure_clock set shift = interval '0'").update();
    }

    @Test // T1, T2
    void moroccoWaitsForItsLawAndIsAdmitted() {
        goTo("2016-03-01");
        publish(2016, EligibilityWorld.moroccoBeforeTheLaw());

        goTo("2016-12-08");
        var morocco = procedure.open(anApplication("MAR", aLetter("2016-11-28", "2016-12-07")));
        procedure.acknowledge(morocco, current(morocco));
        procedure.recordCheck(morocco, current(morocco), everythingIsThere(morocco));
        jobs.runDue(clock.instant());

        assertThat(view(morocco).stage()).isEqualTo(Stage.INELIGIBLE);
        assertThat(gapLetter(morocco))
                .contains("11/16")
                .contains("Access to information: 3/4 (-1)")
                .contains("Asset declaration of public officials: 2/4 (-2)")
                .contains("Citizen engagement: 2/4 (-2)")
                .doesNotContain("Fiscal");
        assertThat(standing.statusOn("MAR", LocalDate.of(2016, 12, 8))).isEmpty();

        goTo("2018-01-10");
        jobs.runDue(clock.instant());
        assertThat(openSteps(morocco)).containsExactly("FollowUpWithGovernment");

        goTo("2018-04-20");
        publish(2018, EligibilityWorld.moroccoWithTheLaw());
        jobs.runDue(clock.instant());
        assertThat(view(morocco).stage()).isEqualTo(Stage.ELIGIBLE);
        assertThat(openSteps(morocco)).containsExactly("WelcomeGovernment");
        assertThat(publicTypesOf(morocco)).isEmpty();

        goTo("2018-04-26");
        var sent = new SendingProof(clock.instant(), "EMAIL", "mail of 26 April", null);
        assessment.welcome(morocco, current(morocco), null, "Morocco is the 76th member", sent);

        assertThat(view(morocco).stage()).isEqualTo(Stage.ADMITTED);
        assertThat(register.announcementOf(morocco)).contains("Morocco is the 76th member");
        assertThat(standing.statusOn("MAR", LocalDate.of(2018, 4, 25))).isEmpty();
        assertThat(standing.statusOn("MAR", LocalDate.of(2018, 4, 26))).contains(Status.DEVELOPING);
        assertThat(publicTypesOf(morocco)).containsExactly("membership.member-admitted.v1");
        assertThat(publishedLettersOf(morocco)).containsExactlyInAnyOrder("LETTER_OF_INTENT", "WELCOME");
        assertThat(ledgerOf(morocco))
                .containsSubsequence(
                        "membership.letter-of-intent-received.v1",
                        "membership.admission-acknowledged.v1",
                        "membership.admission-checked.v1",
                        "membership.admission-found-ineligible.v1",
                        "membership.admission-reopened.v1",
                        "membership.admission-found-eligible.v1",
                        "membership.member-admitted.v1");
    }

    private void publish(int year, CountryFindings morocco) {
        var today = LocalDate.now(clock);
        var source = new Source("Country reports", "Edition of " + year, today, null);
        var findings = morocco.findings().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        area -> new Finding(
                                area.getValue().raw(), source, area.getValue().reason())));
        var reading = new ValuesReading(new BigDecimal("3.10"), null, "V-Dem v8");
        var campaign = campaigns.open(year, today, Set.of(source));
        runs.run(campaign.id(), List.of(new CountryFindings("MAR", findings, reading)), ANNA);
        var draft = scores.sheetsOf(campaign.id()).getFirst();
        review.check(draft.id(), new IfMatch(draft.revision()), BORIS);
        campaigns.publish(campaign.id(), new IfMatch(campaign.revision()));
    }

    private Map<Item, Boolean> everythingIsThere(AdmissionId id) {
        var judged = new EnumMap<Item, Boolean>(Item.class);
        view(id).dossier().required().forEach(item -> judged.put(item, true));
        return judged;
    }

    private void goTo(String day) {
        db.sql("update procedure_clock set shift = ?::timestamptz - now()")
                .param(Timestamp.from(Instant.parse(day + "T15:00:00Z")))
                .update();
    }

    private AdmissionView view(AdmissionId id) {
        return register.find(id);
    }

    private IfMatch current(AdmissionId id) {
        return new IfMatch(view(id).version());
    }

    private List<String> openSteps(AdmissionId id) {
        return workItems.ofCase(id.toString()).stream()
                .filter(item -> item.state().equals("OPEN"))
                .map(WorkItem::step)
                .toList();
    }

    private String gapLetter(AdmissionId id) {
        return db.sql("""
                select body from letter_body b join letter l on l.id = b.letter
                where l.case_ref = ? and l.type = 'INELIGIBLE' and b.language = 'en'""").param("admission:" + id).query(String.class).single();
    }

    private List<String> publishedLettersOf(AdmissionId id) {
        return db.sql("select type from letter where case_ref = ? and published_on is not null")
                .param("admission:" + id)
                .query(String.class)
                .list();
    }

    private List<String> ledgerOf(AdmissionId id) {
        return types("ledger", id);
    }

    private List<String> publicTypesOf(AdmissionId id) {
        return types("public_log", id);
    }

    private List<String> types(String log, AdmissionId id) {
        return db.sql("select type from %s where subject = ? order by id".formatted(log))
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
