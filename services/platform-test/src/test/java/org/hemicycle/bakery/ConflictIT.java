package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.conflict.PersonTies;
import org.hemicycle.platform.conflict.Tie;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** An order concerns the mill of its loaf: who works there does not bake it. */
@SpringBootTest(properties = "spring.config.name=bakery")
@AutoConfigureMockMvc
@WithPostgres
class ConflictIT {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    PersonTies people;

    @Autowired
    TransactionTemplate transaction;

    private final UUID person = UUID.randomUUID();
    private Baker baker;
    private Baker other;
    private String order;

    @BeforeEach
    void anOrderThatWaitsToBeBaked() {
        baker = Baker.of(http, person, "baker");
        other = Baker.of(http, UUID.randomUUID(), "baker");
        order = other.order();
        jobs.runDue(clock.instant());
    }

    @Test
    void whoWorksForTheMillIsKeptOutAndWhoLeftItIsNot() {
        assertThat(baker.get("/orders/" + order)).hasStatusOk();

        works(mill(), null);
        assertThat(baker.get("/orders/" + order)).hasStatus(403);
        assertThat(baker.post(step() + "/claim", "\"0\"", "")).hasStatus(403);
        assertThat(other.post(step() + "/assign", "\"0\"", "{\"person\": \"%s\"}".formatted(person)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("NO_CONFLICT");

        works(mill(), LocalDate.of(2001, 1, 1));
        assertThat(baker.get("/orders/" + order)).hasStatusOk();
    }

    @Test
    void aStepTakenOnIsTakenBack() {
        assertThat(baker.post(step() + "/claim", "\"0\"", "")).hasStatusOk();

        works(mill(), null);

        assertThat(db.sql("select assignee from work_item where case_id = ?")
                        .param(order)
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .single())
                .isEqualTo("null");
        assertThat(db.sql("select data from ledger where subject = ? and type = 'platform.conflict-found.v1'")
                        .param(order)
                        .query(String.class)
                        .single())
                .contains(person.toString(), "EMPLOYER");
    }

    @Test
    void aSealedGroundIsNeitherToldNorOverridden() {
        var complained = Baker.of(http, BakeryRights.COMPLAINED, "baker");
        var known = Baker.of(http, person, "baker");
        works(mill(), null);

        assertThat(complained.get("/orders/" + order)).hasStatus(403);
        assertThat(Baker.json(complained.get("/orders/" + order)).path("detail"))
                .isEqualTo(Baker.json(known.get("/orders/" + order)).path("detail"));
        assertThat(Baker.json(complained.get("/work-items?limit=200"))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(askOverride(BakeryRights.COMPLAINED)).isEqualTo(409);
        assertThat(askOverride(person)).isEqualTo(202);
        assertThat(db.sql("select count(*) from ledger where data like '%SEALED%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int askOverride(UUID whose) {
        return Baker.of(http, UUID.randomUUID(), "secretariat")
                .post("/cases/bake/" + order + "/conflict-override", null, """
                        {"person": "%s", "reason": "no-other-baker"}""".formatted(whose))
                .getResponse()
                .getStatus();
    }

    @Test
    void anApprenticeSeesTheDoughOnlyOfWhatTheyWereGiven() {
        var apprentice = Baker.of(http, person, "apprentice");
        assertThat(apprentice.get("/orders/" + order + "/dough")).hasStatus(403);

        assertThat(other.post(step() + "/assign", "\"0\"", "{\"person\": \"%s\"}".formatted(person)))
                .hasStatusOk();

        assertThat(apprentice.get("/orders/" + order + "/dough")).hasStatusOk();
        assertThat(apprentice.get("/orders/" + order)).hasStatus(403);
        assertThat(db.sql("""
                        select reason from ledger where subject = ? and type = 'platform.case-read.v1' and actor = ?""").params(order, person).query(String.class).list()).containsExactly("assigned");
    }

    private void works(String organisation, @Nullable LocalDate until) {
        var tie = new Tie("test:" + person, person, Tie.Kind.CIVIL_SOCIETY, null, organisation, LocalDate.EPOCH, until);
        transaction.executeWithoutResult(status -> people.keep(person, List.of(tie)));
    }

    private String mill() {
        return db.sql("select loaf || ' Mill' from bread_order where id = ?::uuid")
                .param(order)
                .query(String.class)
                .single();
    }

    private String step() {
        return "/work-items/"
                + db.sql("select id from work_item where case_id = ? and state = 'OPEN'")
                        .param(order)
                        .query(UUID.class)
                        .single();
    }
}
