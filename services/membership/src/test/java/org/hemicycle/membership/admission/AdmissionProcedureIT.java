package org.hemicycle.membership.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.admission.AdmissionWorld.aLetter;
import static org.hemicycle.membership.admission.AdmissionWorld.anApplication;
import static org.hemicycle.membership.admission.AdmissionWorld.everything;
import static org.hemicycle.membership.admission.AdmissionWorld.filed;
import static org.hemicycle.membership.admission.AdmissionWorld.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.admission.dossier.SignatoryLevel;
import org.hemicycle.membership.admission.rules.AdmissionRule;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Page;
import org.hemicycle.platform.web.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Row, process, letters and ledger of a file: one transaction each step. */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class AdmissionProcedureIT {

    private static final ApplicantLetter LETTER = aLetter("2016-11-28", "2016-12-07");

    @Autowired
    AdmissionProcedure procedure;

    @Autowired
    AdmissionRegister register;

    @Autowired
    Admissions admissions;

    @Autowired
    StandingProcedure standing;

    @Autowired
    WorkItems workItems;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void now() {
        goBy(Duration.ZERO);
    }

    @Test
    void rowProcessLetterAndLedgerCommitTogether() {
        var id = procedure.open(anApplication("FJI", LETTER));

        assertThat(traces(id))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "admission", 1,
                        "admission_letter", 1,
                        "admission_person", 2,
                        "letter", 1,
                        "act_ru_execution", 1,
                        "work_item", 1,
                        "ledger", 1));
    }

    @Test
    void rowProcessLetterAndLedgerRollBackTogether() {
        var id = transaction.execute(status -> {
            status.setRollbackOnly();
            return procedure.open(anApplication("TON", LETTER));
        });

        assertThat(traces(id).values()).containsOnly(0);
    }

    private Map<String, Integer> traces(AdmissionId id) {
        return Map.of(
                "admission", count("admission where id::text = ?", id),
                "admission_letter", count("admission_letter where admission::text = ?", id),
                "admission_person", count("admission_person where admission::text = ?", id),
                "letter", count("letter where case_ref = 'admission:' || ?", id),
                "act_ru_execution", count("act_ru_execution where business_key_ = ?", id),
                "work_item", count("work_item where case_id = ?", id),
                "ledger", count("ledger where subject = ?", id));
    }

    @Test
    void aCountryHasOneOpenFile() {
        var first = procedure.open(anApplication("WSM", LETTER));
        refused(AdmissionRule.ONE_FILE_PER_COUNTRY, () -> procedure.open(anApplication("WSM", LETTER)));

        procedure.withdraw(first, current(first), LETTER, List.of());
        assertThat(procedure.open(anApplication("WSM", LETTER))).isNotEqualTo(first);
    }

    @Test
    void theIndexIsTheTruthAboutOpenFiles() {
        admissions.save(unregistered("VUT"));

        assertThatThrownBy(() -> admissions.save(unregistered("VUT")))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("admission_one_open_file");
    }

    private static Admission unregistered(String country) {
        return Admission.open(
                AdmissionId.next(),
                anApplication(country, LETTER),
                Optional.empty(),
                filed(LetterKind.INTENT, LETTER),
                AdmissionWorld.RULES_2016,
                AdmissionWorld.on("2016-12-08"));
    }

    @Test
    void aMemberDoesNotAskToJoin() {
        standing.admit("PLW", LocalDate.of(2016, 12, 7), "admission:earlier");

        refused(AdmissionRule.NOT_A_MEMBER_YET, () -> procedure.open(anApplication("PLW", LETTER)));
    }

    @Test
    void anActOnAnOutdatedVersionHasNoEffect() {
        var id = procedure.open(anApplication("KIR", LETTER));
        var seen = current(id);
        procedure.acknowledge(id, seen);

        assertThatThrownBy(() -> procedure.withdraw(id, seen, LETTER, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.status().value()).isEqualTo(412));
        assertThat(view(id).stage()).isEqualTo(Stage.UNDER_CHECK);
    }

    @Test // T20
    void kosovoGetsALetterAndNoEligibilityRun() {
        var kosovo = procedure.open(anApplication("XKX", aLetter("2022-08-12", "2022-08-12")));

        runJobs();

        assertThat(view(kosovo).stage()).isEqualTo(Stage.OUT_OF_SCOPE);
        assertThat(view(kosovo).score()).isNull();
        assertThat(lettersOf(kosovo)).containsExactlyInAnyOrder("LETTER_OF_INTENT", "OUT_OF_SCOPE");
        assertThat(wordsOf(kosovo, "OUT_OF_SCOPE"))
                .contains("members of the United Nations")
                .contains("opengovpartnership.org");
        assertThat(ledgerOf(kosovo))
                .containsExactly(
                        "membership.letter-of-intent-received.v1", "membership.admission-found-out-of-scope.v1");
        assertThat(count("act_ru_execution where business_key_ = ?", kosovo)).isZero();
    }

    @Test
    void peopleStandInTheirOwnTableAndNowhereElse() {
        var id = procedure.open(anApplication("TUV", LETTER));

        for (var name : List.of("Somebody Important", "Somebody Else", "poc@example.org", "555 0100")) {
            var like = "%" + name + "%";
            assertThat(db.sql("select count(*) from ledger where data like ?")
                            .param(like)
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(db.sql("select count(*) from act_ru_variable where text_ like ?")
                            .param(like)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        assertThat(register.personsOf(id))
                .extracting(named -> named.person().role())
                .containsExactly(Person.Role.SIGNATORY, Person.Role.POINT_OF_CONTACT);

        db.sql("delete from admission_person where admission = ?")
                .param(id.value())
                .update();
        assertThat(register.personsOf(id)).isEmpty();
        procedure.acknowledge(id, current(id));
    }

    @Test
    void anIncompleteFileIsClosedWhenItsCurePeriodIsOver() {
        var id = incomplete("SLB");
        var clockOfFile = view(id).clock();
        assertThat(clockOfFile).isNotNull();
        assertThat(wordsOf(id, "INCOMPLETE")).contains("the name of the lead ministry");

        goBy(Duration.ofDays(59));
        runJobs();
        assertThat(view(id).stage()).isEqualTo(Stage.INCOMPLETE);

        goBy(Duration.ofDays(62));
        runJobs();
        assertThat(view(id).stage()).isEqualTo(Stage.CLOSED_INCOMPLETE);
        assertThat(lettersOf(id)).contains("CLOSED");
        assertThat(ledgerOf(id)).last().isEqualTo("membership.admission-closed.v1");
    }

    @Test
    void whatWasMissingIsCheckedWhenItComes() {
        var id = incomplete("NRU");
        var ministry = letter(today(), today(), "Cabinet", SignatoryLevel.OTHER, AdmissionWorld.nothing(), "Reform");

        procedure.supplyItems(id, current(id), ministry, List.of());
        procedure.recordCheck(id, current(id), judged(id, Set.of()));
        runJobs();

        assertThat(view(id).stage()).as("nobody has scored it").isEqualTo(Stage.INELIGIBLE);
        assertThat(wordsOf(id, "INELIGIBLE")).contains("not enough to judge");
    }

    @Test // D-22
    void twoMinistriesMakeOneFileThatAsksForTheCabinetsWord() {
        var id = procedure.open(anApplication("FSM", LETTER));
        procedure.acknowledge(id, current(id));
        var other = letter(
                "2016-12-14", "2016-12-15", "Ministry of Foreign Affairs", SignatoryLevel.MINISTER, everything(), null);

        procedure.addLetter(id, current(id), other, List.of(Person.signatory("Somebody Third", null, null)));
        procedure.recordCheck(id, current(id), judged(id, Set.of(Item.CABINET_CONFIRMATION)));

        assertThat(view(id).completeness().missing()).containsExactly(Item.CABINET_CONFIRMATION);
        assertThat(view(id).dossier().letters()).hasSize(2);
    }

    @Test
    void aLateStepIsReportedToTheCoChairs() {
        var id = procedure.open(anApplication("MHL", LETTER));

        runJobs();

        assertThat(view(id).escalations()).extracting(Escalation::step).containsExactly("AcknowledgeLetter");
        assertThat(ledgerOf(id)).last().isEqualTo("membership.admission-escalated.v1");
    }

    @Test
    void aWithdrawnFileEndsWithAConfirmation() {
        var id = procedure.open(anApplication("STP", LETTER));

        procedure.withdraw(id, current(id), aLetter(today(), today()), List.of());
        runJobs();

        assertThat(view(id).stage()).isEqualTo(Stage.WITHDRAWN_BY_APPLICANT);
        assertThat(lettersOf(id)).contains("APPLICATION_WITHDRAWAL", "CLOSED");
        assertThat(workItems.ofCase(id.toString())).extracting(WorkItem::state).containsOnly("CANCELLED");
    }

    @Test
    void filesAreFoundByCountryStageAssigneeAndDueDate() {
        var id = procedure.open(anApplication("COM", LETTER));
        var officer = UUID.randomUUID();
        var item = workItems.ofCase(id.toString()).getFirst();
        workItems.claim(item.id(), officer, new IfMatch(item.version()));
        var due = register.dueAt(id);

        assertThat(found(new AdmissionFilter(null, "COM", Set.of(), null, null)))
                .containsExactly(id);
        assertThat(found(new AdmissionFilter(null, "COM", Set.of(Stage.ELIGIBLE), null, null)))
                .isEmpty();
        assertThat(found(new AdmissionFilter(null, null, Set.of(Stage.RECEIVED), officer, null)))
                .containsExactly(id);
        assertThat(found(new AdmissionFilter(null, null, Set.of(), UUID.randomUUID(), null)))
                .isEmpty();
        assertThat(found(new AdmissionFilter(null, "COM", Set.of(), null, due))).isEmpty();
        assertThat(found(new AdmissionFilter(null, "COM", Set.of(), null, due.plusSeconds(1))))
                .containsExactly(id);
    }

    private List<AdmissionId> found(AdmissionFilter filter) {
        return register.search(filter, AdmissionOrder.DUE_AT, new Page.Request(0, 50)).items().stream()
                .map(line -> new AdmissionId(line.id()))
                .toList();
    }

    private AdmissionId incomplete(String country) {
        var nameless =
                letter("2016-11-28", "2016-12-07", "Cabinet", SignatoryLevel.HEAD_OF_GOVERNMENT, everything(), null);
        var id = procedure.open(anApplication(country, nameless));
        procedure.acknowledge(id, current(id));
        procedure.recordCheck(id, current(id), judged(id, Set.of(Item.LEAD_MINISTRY)));
        runJobs();
        return id;
    }

    private Map<Item, Boolean> judged(AdmissionId id, Set<Item> missing) {
        var judged = new EnumMap<Item, Boolean>(Item.class);
        view(id).dossier().required().forEach(item -> judged.put(item, !missing.contains(item)));
        return judged;
    }

    private AdmissionView view(AdmissionId id) {
        return register.find(id);
    }

    private IfMatch current(AdmissionId id) {
        return new IfMatch(view(id).version());
    }

    private String today() {
        return register.today().toString();
    }

    private void runJobs() {
        jobs.runDue(clock.instant());
    }

    private void goBy(Duration shift) {
        db.sql("update procedure_clock set shift = make_interval(secs => ?)")
                .param(shift.toSeconds())
                .update();
    }

    private int count(String what, AdmissionId id) {
        return db.sql("select count(*) from " + what)
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    private List<String> lettersOf(AdmissionId id) {
        return db.sql("select type from letter where case_ref = ? order by reference")
                .param("admission:" + id)
                .query(String.class)
                .list();
    }

    private String wordsOf(AdmissionId id, String type) {
        return db.sql("""
                select body from letter_body b join letter l on l.id = b.letter
                where l.case_ref = ? and l.type = ? and b.language = 'en'""").params("admission:" + id, type).query(String.class).single();
    }

    private List<String> ledgerOf(AdmissionId id) {
        return db.sql("select type from ledger where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private static void refused(AdmissionRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
