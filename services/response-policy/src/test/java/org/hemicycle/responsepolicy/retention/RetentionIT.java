package org.hemicycle.responsepolicy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.responsepolicy.filing.LetterTexts.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.responsepolicy.ProcedureDay;
import org.hemicycle.responsepolicy.filing.FilersDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** S14: the clock jumps; what has been kept long enough can be read by nobody, and everything else says what it said. */
@SpringBootTest(properties = "spring.config.name=response-policy")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithPostgres
class RetentionIT {

    private static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    RetentionRounds rounds;

    FilersDesk desk;

    @BeforeEach
    void theDayOfFiling() {
        desk = new FilersDesk(http);
        ProcedureDay.isNow(db, "2015-03-02T15:00:00Z");
    }

    @AfterEach
    void itIsToday() {
        ProcedureDay.isToday(db);
    }

    @Test
    void fiveYearsAfterItsEndNobodyReadsWhatWasConfidential() {
        var filed = desk.filed(letter("gone", "AZE"));
        var officer = desk.officerOf(filed.caseId());
        act(filed.caseId(), "/supersession", "{}");
        ProcedureDay.isNow(db, "2020-03-02T15:00:00Z");
        rounds.look();
        assertThat(desk.get(letterOf(filed.caseId()), officer).status()).isEqualTo(200);
        var said = everythingSaid();

        ProcedureDay.isNow(db, "2020-03-04T15:00:00Z");
        rounds.look();

        assertThat(desk.get(letterOf(filed.caseId()), officer).status()).isEqualTo(404);
        assertThat(desk.read(filed.code()).status()).isEqualTo(404);
        assertThat(everythingSaid()).startsWith(said.toArray(String[]::new));
        assertThat(desk.get("/response-cases/%s/letter/screening".formatted(filed.caseId()), OFFICER)
                        .json()
                        .path("country")
                        .asString())
                .isEqualTo("AZE");
        assertThat(rowsOf("filing_text", filed.caseId())).isZero();
    }

    @Test
    void aCaseThatIsOpenIsKeptHoweverOld() {
        var filed = desk.filed(letter("open", "HUN"));
        ProcedureDay.isNow(db, "2029-03-02T15:00:00Z");
        rounds.look();

        assertThat(desk.read(filed.code()).status()).isEqualTo(200);
    }

    @Test
    void aDraftThatNobodySubmitsIsKeptForHalfAYear() {
        var code = desk.newCode();
        desk.begin(code, letter("draft", "KEN"));
        ProcedureDay.isNow(db, "2015-09-02T15:00:00Z");
        rounds.look();
        assertThat(desk.read(code).status()).isEqualTo(200);

        ProcedureDay.isNow(db, "2015-09-04T15:00:00Z");
        rounds.look();
        assertThat(desk.read(code).status()).isEqualTo(404);
    }

    private String letterOf(String id) {
        return "/response-cases/%s/letter".formatted(id);
    }

    private void act(String id, String act, String body) {
        var address = "/response-cases/" + id;
        var done = desk.send(
                "POST",
                address + act,
                OFFICER,
                body,
                Map.of("If-Match", desk.get(address, OFFICER).etag()));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    /** Each entry of the ledger, byte by byte. */
    private List<String> everythingSaid() {
        return db.sql(
                        "select id || ' ' || type || ' ' || data::text from ledger where type like 'response-policy.%' order by id")
                .query(String.class)
                .list();
    }

    private long rowsOf(String table, String id) {
        return db.sql("select count(*) from %s where filing = ?::uuid".formatted(table))
                .param(id)
                .query(Long.class)
                .single();
    }
}
