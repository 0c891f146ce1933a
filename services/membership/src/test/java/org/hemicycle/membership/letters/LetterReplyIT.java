package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.membership.ProcedureDay;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter of Tuesday, 24 April 2018 that is to be answered by Monday, 7 May. */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class LetterReplyIT {

    private static final LocalDate RECEIVED = LocalDate.of(2018, 4, 24);
    private static final LocalDate DUE = LocalDate.of(2018, 5, 7);

    @Autowired
    LetterProcedure procedure;

    @Autowired
    LetterIndex index;

    @Autowired
    WorkItems workItems;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void theDayItCame() {
        ProcedureDay.isNow(db, "2018-04-24T15:00:00Z");
    }

    @Test
    void waitsAsAStepWithItsDays() {
        var letter = registered("EST", DUE);

        assertThat(workItems.ofCase(letter.toString())).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("AnswerLetter");
            assertThat(item.group()).isEqualTo("secretariat");
            assertThat(item.dueAt()).isEqualTo("2018-05-08T03:59:59Z"); // the end of 7 May in New York
            assertThat(item.followUpAt()).isEqualTo("2018-05-03T04:00:00Z"); // two working days before
        });
    }

    @Test
    void isRemindedOfBeforeItsDayAndReportedAfterIt() {
        var letter = registered("LVA", DUE);

        runAt("2018-05-03T03:59:00Z");
        assertThat(facts(letter)).isEmpty();
        runAt("2018-05-03T04:01:00Z");
        assertThat(facts(letter)).containsExactly("membership.letter-reply-reminded.v1");
        runAt("2018-05-08T03:59:59Z");
        assertThat(facts(letter)).hasSize(1);
        runAt("2018-05-08T04:00:01Z");
        assertThat(facts(letter))
                .containsExactly("membership.letter-reply-reminded.v1", "membership.letter-reply-overdue.v1");
        assertThat(workItems.ofCase(letter.toString()))
                .extracting(WorkItem::state)
                .containsExactly("OPEN");
    }

    @Test
    void theReplyEndsTheWait() {
        var letter = registered("LTU", DUE);

        reply(letter);
        runAt("2018-06-01T15:00:00Z");

        assertThat(workItems.ofCase(letter.toString()))
                .extracting(WorkItem::state)
                .containsExactly("DONE");
        assertThat(facts(letter)).isEmpty();
    }

    @Test
    void aLetterWithoutSuchADayIsNotWaitedFor() {
        var letter = registered("FIN", null);

        assertThat(workItems.ofCase(letter.toString())).isEmpty();
        reply(letter);
        assertThat(index.find(letter, LetterReader.secretariat()).orElseThrow().repliedBy())
                .isNotNull();
    }

    @Test
    void whatIsNotedKeepsItsSchema() {
        var letter = registered("NOR", DUE);
        runAt("2018-06-01T15:00:00Z");

        var contracts = SchemaContracts.ofRepository();
        var facts = db.sql("select type, data from ledger where subject = ? and type like '%letter-reply%'")
                .param(letter.toString())
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        assertThat(facts).hasSize(2).allSatisfy(fact -> {
            assertThat(fact.getValue()).contains("\"replyDue\":\"2018-05-07\"");
            assertThat(contracts.violations(fact.getKey(), fact.getValue())).isEmpty();
        });
    }

    private LetterId registered(String country, @Nullable LocalDate replyDue) {
        return procedure.register(
                new Incoming("OTHER", country, "test", RECEIVED, RECEIVED, "email", "en", "A. Person", replyDue));
    }

    private void reply(LetterId letter) {
        var version =
                index.find(letter, LetterReader.secretariat()).orElseThrow().version();
        var facts = Map.of("subject", "Your letter", "answer", "Thank you.");
        procedure.reply(letter, new IfMatch(version), new LetterProcedure.Answer("ANSWER", "en", facts, List.of()));
    }

    private void runAt(String instant) {
        ProcedureDay.isNow(db, instant);
        jobs.runDue(clock.instant());
    }

    private List<String> facts(LetterId letter) {
        return db.sql("select type from ledger where subject = ? and type like '%letter-reply%' order by id")
                .param(letter.toString())
                .query(String.class)
                .list();
    }
}
