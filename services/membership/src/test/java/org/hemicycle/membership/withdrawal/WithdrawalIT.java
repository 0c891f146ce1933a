package org.hemicycle.membership.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.withdrawal.WithdrawalState.PUBLISHED;
import static org.hemicycle.membership.withdrawal.WithdrawalState.RECEIVED;
import static org.hemicycle.membership.withdrawal.WithdrawalState.RETRACTED;
import static org.hemicycle.membership.withdrawal.WithdrawalState.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.membership.ProcedureDay;
import org.hemicycle.membership.letters.Incoming;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterIndex;
import org.hemicycle.membership.letters.LetterReader;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.membership.standing.Basis;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Withdrawals from letter to effect: database, engine, letters, standing and logs together. */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class WithdrawalIT {

    private static final LocalDate RECEIVED_ON = LocalDate.of(2016, 12, 6);

    @Autowired
    WithdrawalProcedure procedure;

    @Autowired
    WithdrawalIndex index;

    @Autowired
    LettersRegister letters;

    @Autowired
    LetterIndex letterIndex;

    @Autowired
    StandingProcedure standing;

    @Autowired
    StandingRegister register;

    @Autowired
    EngineJobs jobs;

    @Autowired
    WorkItems workItems;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void theDayAfterHungarysLetterCameIn() {
        ProcedureDay.isNow(db, "2016-12-07T15:00:00Z");
    }

    @AfterEach
    void today() {
        ProcedureDay.isToday(db);
    }

    @Test // T14, withdrawal half; D-20
    void hungaryUnderResponsePolicyWithdrawsAtOnce() {
        standing.admit("HUN", LocalDate.of(2012, 7, 10), "test:member");
        standing.enter(
                "HUN",
                new Change.RaiseFlag(Flag.RESPONSE_POLICY_CASE, EffectiveDate.on(LocalDate.of(2015, 7, 8))),
                Basis.of("test:letter-of-concern"));

        var id = procedure.receive(Cases.hungary2016());
        assertThat(publicFacts(id)).isEmpty();
        publish(id, null);
        runJobs();

        var withdrawn = view(id);
        assertThat(withdrawn.state()).isEqualTo(WITHDRAWN);
        assertThat(withdrawn.effectiveOn()).isEqualTo(RECEIVED_ON);
        assertThat(withdrawn.whileUnderReview()).isTrue();
        assertThat(register.statusOn("HUN", RECEIVED_ON.minusDays(1))).contains(Status.DEVELOPING);
        assertThat(register.statusOn("HUN", RECEIVED_ON)).contains(Status.WITHDRAWN);
        assertThat(publicFacts(id))
                .containsExactly("membership.withdrawal-published.v1", "membership.withdrawal-took-effect.v1");
        assertThat(data(id, "membership.withdrawal-took-effect.v1"))
                .contains("\"openPlan\":\"CANCELLED\"", "\"whileUnderReview\":true", "\"evaluationData\":\"KEPT\"");
    }

    @Test // Luxembourg 2022: letter and response are both published
    void bothLettersArePublic() {
        ProcedureDay.isNow(db, "2022-12-20T15:00:00Z");
        standing.admit("LUX", LocalDate.of(2016, 3, 1), "test:member");
        var id = procedure.receive(Cases.luxembourg2022());
        assertThat(letterIndex.find(letter(view(id).letter()), LetterReader.anybody()))
                .isEmpty();

        publish(id, null);

        var acknowledgement = letter(view(id).acknowledgement());
        assertThat(letterIndex.words(letter(view(id).letter()), null, LetterReader.anybody()))
                .hasValueSatisfying(words -> assertThat(words.label()).isEqualTo("authentic original"));
        assertThat(letterIndex.words(acknowledgement, null, LetterReader.anybody()))
                .hasValueSatisfying(words ->
                        assertThat(words.body()).contains("Luxembourg", "16 décembre 2022", "La porte reste ouverte"));
        assertThat(letterIndex.words(acknowledgement, "en", LetterReader.anybody()))
                .hasValueSatisfying(words -> assertThat(words.label()).isEqualTo("unofficial translation"));
    }

    @Test // United States 2026: signed by the administrator of an agency
    void theGovernmentIsAskedToConfirmASignatoryWhoDoesNotBindTheState() {
        ProcedureDay.isNow(db, "2026-01-21T15:00:00Z");
        standing.admit("USA", LocalDate.of(2011, 9, 20), "test:member");
        var id = procedure.receive(Cases.unitedStates2026());
        runJobs();
        var asked = view(id);
        var request = letterIndex.find(letter(asked.confirmationRequest()), LetterReader.secretariat());
        assertThat(request).hasValueSatisfying(letter -> {
            assertThat(letter.toOffice()).isEqualTo("Ministry of foreign affairs and point of contact");
            assertThat(letter.file()).isNotNull();
        });

        assertThatThrownBy(() -> procedure.checkAuthenticity(id, version(id), true, null))
                .hasMessage(WithdrawalRule.AUTHORITY_CONFIRMED.sentence());
        assertThatThrownBy(() -> procedure.checkAuthenticity(id, version(id), true, confirmation("GBR")))
                .hasMessage(WithdrawalRule.CONFIRMED_BY_THE_SAME_GOVERNMENT.sentence());
        publish(id, confirmation("USA"));
        runJobs();

        assertThat(view(id).state()).isEqualTo(WITHDRAWN);
        assertThat(register.statusOn("USA", LocalDate.of(2026, 1, 20))).contains(Status.WITHDRAWN);
    }

    @Test // Tanzania 2017: received about six weeks after its date; D-02
    void theThreeDatesStayApart() {
        ProcedureDay.isNow(db, "2017-08-16T15:00:00Z");
        standing.admit("TZA", LocalDate.of(2011, 9, 20), "test:member");

        var id = procedure.receive(Cases.tanzania2017());

        var letter = letterIndex.find(letter(view(id).letter()), LetterReader.secretariat());
        assertThat(letter).hasValueSatisfying(found -> {
            assertThat(found.reference()).isEqualTo("2017/TZA/WITHDRAWAL/1");
            assertThat(found.letterDate()).isEqualTo("2017-06-29");
            assertThat(found.receivedDate()).isEqualTo("2017-08-15");
            assertThat(found.effectDate()).isEqualTo("2017-08-15");
        });
        assertThat(workItems.ofCase(id.toString())).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("CheckAuthenticity");
            assertThat(item.group()).isEqualTo("secretariat");
            assertThat(item.dueAt()).isEqualTo("2017-08-23T03:59:59Z"); // five working days from receipt, New York
        });
    }

    @Test // Russia 2013: 13 April (saha.org.za) or 17 May (foi-privacy.blogspot.com)
    void contradictingSourcesAreAllKept() {
        ProcedureDay.isNow(db, "2013-05-20T15:00:00Z");
        standing.admit("RUS", LocalDate.of(2012, 4, 17), "test:member");
        var april = SourceDate.on(SourceDate.Kind.EFFECT, LocalDate.of(2013, 4, 13), "saha.org.za, 23 May 2013");
        var may = SourceDate.on(
                SourceDate.Kind.EFFECT, LocalDate.of(2013, 5, 17), "foi-privacy.blogspot.com, 20 May 2013");

        var id = procedure.receive(Cases.with(Cases.russia2013(), List.of(april, may)));

        assertThat(view(id).sources()).containsExactly(april, may);
        assertThat(view(id).datesDisputed()).isTrue();
    }

    @Test
    void aStatedDayIsAwaitedAndTheGovernmentCanChangeItsMind() {
        standing.admit("LIE", LocalDate.of(2012, 1, 1), "test:invented");
        var id = procedure.receive(Cases.liechtenstein(LocalDate.of(2017, 1, 1)));
        publish(id, null);
        runJobs();
        assertThat(view(id).state()).isEqualTo(PUBLISHED);

        procedure.retract(id, version(id), Cases.retraction());
        runJobs();

        assertThat(view(id).state()).isEqualTo(RETRACTED);
        assertThat(register.statusOn("LIE", LocalDate.of(2017, 1, 2))).contains(Status.DEVELOPING);
        assertThat(publicFacts(id)).contains("membership.withdrawal-retracted.v1");
        assertThat(letterIndex.find(letter(view(id).retraction()), LetterReader.anybody()))
                .isPresent();
        assertThat(open(id)).isZero();

        // after a retraction nothing hinders another letter; and after that, a return
        var again = procedure.receive(Cases.liechtenstein(null));
        publish(again, null);
        runJobs();
        assertThat(view(again).state()).isEqualTo(WITHDRAWN);

        standing.admit("LIE", LocalDate.of(2016, 12, 7), "test:return");
        assertThat(procedure.receive(Cases.liechtenstein(LocalDate.of(2017, 6, 1))))
                .isNotNull();
    }

    @Test
    void theDayToComeEndsTheMembership() {
        standing.admit("AND", LocalDate.of(2012, 1, 1), "test:invented");
        var id = procedure.receive(Cases.of("AND", LocalDate.of(2017, 1, 1)));
        publish(id, null);
        runJobs();
        assertThat(register.statusOn("AND", LocalDate.of(2017, 1, 1))).contains(Status.DEVELOPING);

        ProcedureDay.isNow(db, "2017-01-01T05:00:01Z");
        runJobs();

        assertThat(register.statusOn("AND", LocalDate.of(2017, 1, 1))).contains(Status.WITHDRAWN);
        assertThat(register.statusOn("AND", LocalDate.of(2016, 12, 31))).contains(Status.DEVELOPING);
    }

    @Test
    void onlyAParticipantWithdrawsAndOnlyOnceAtATime() {
        assertThatThrownBy(() -> procedure.receive(Cases.of("MCO", null)))
                .hasMessage(WithdrawalRule.ONLY_PARTICIPANTS.sentence());

        standing.admit("MCO", LocalDate.of(2012, 1, 1), "test:invented");
        procedure.receive(Cases.of("MCO", null));

        assertThatThrownBy(() -> procedure.receive(Cases.of("MCO", null)))
                .hasMessage(WithdrawalRule.ONE_OPEN_WITHDRAWAL.sentence());
        assertThat(db.sql("select count(*) from letter where country = 'MCO'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theDatabaseDecidesARaceForTheOneOpenWithdrawal() {
        standing.admit("BTN", LocalDate.of(2012, 1, 1), "test:invented");
        var id = procedure.receive(Cases.of("BTN", null));

        assertThatThrownBy(() -> db.sql("""
                        insert into withdrawal (id, version, country, rule_set, signed_by, letter_date, received_date,
                                                effective_on, letter, state, while_under_review)
                        select gen_random_uuid(), 1, country, rule_set, signed_by, letter_date, received_date,
                               effective_on, letter, state, while_under_review
                        from withdrawal where id = ?""").param(id.value()).update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("one_open_withdrawal");
    }

    @Test
    void whatIsOverdueIsReportedAndGoesOnWaiting() {
        standing.admit("SMR", LocalDate.of(2012, 1, 1), "test:invented");
        var id = procedure.receive(Cases.of("SMR", null));

        ProcedureDay.isNow(db, "2016-12-20T15:00:00Z");
        runJobs();

        assertThat(data(id, "membership.withdrawal-overdue.v1")).contains("CHECK_AUTHENTICITY");
        assertThat(view(id).state()).isEqualTo(RECEIVED);
    }

    @Test
    void everyFactKeepsItsContract() {
        var contracts = SchemaContracts.ofRepository();
        standing.admit("TUV", LocalDate.of(2012, 1, 1), "test:invented");
        publish(procedure.receive(Cases.of("TUV", null)), null);
        runJobs();

        var facts = db.sql("select type, data from ledger where type like 'membership.withdrawal-%'"
                        + " or type like 'membership.letter-%'")
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .list();
        assertThat(facts)
                .hasSizeGreaterThan(8)
                .allSatisfy(fact -> assertThat(contracts.violations(fact.getFirst(), fact.getLast()))
                        .as(fact.getFirst())
                        .isEmpty());
    }

    private void publish(WithdrawalId id, @Nullable LetterId confirmation) {
        procedure.checkAuthenticity(id, version(id), true, confirmation);
        runJobs();
        procedure.acknowledge(id, version(id), new SendingProof(clock.instant(), "email", "message 1", null));
        procedure.inform(id, version(id), new InformationItem(LocalDate.now(clock), "note 1"));
        runJobs();
    }

    private LetterId confirmation(String country) {
        return letters.register(new Incoming(
                "CONFIRMATION",
                country,
                "test",
                LocalDate.of(2026, 1, 21),
                LocalDate.of(2026, 1, 21),
                "email",
                "en",
                "Ministry",
                null));
    }

    private void runJobs() {
        jobs.runDue(clock.instant());
    }

    private WithdrawalView view(WithdrawalId id) {
        return index.find(id, LetterReader.secretariat()).orElseThrow();
    }

    private IfMatch version(WithdrawalId id) {
        return new IfMatch(view(id).version());
    }

    private static LetterId letter(java.util.@Nullable UUID id) {
        return new LetterId(java.util.Objects.requireNonNull(id));
    }

    private List<String> publicFacts(WithdrawalId id) {
        return db.sql("select type from public_log where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private String data(WithdrawalId id, String type) {
        return db.sql("select data from ledger where subject = ? and type = ?")
                .params(id.toString(), type)
                .query(String.class)
                .single();
    }

    private int open(WithdrawalId id) {
        return db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }
}
