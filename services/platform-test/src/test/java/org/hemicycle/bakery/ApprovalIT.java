package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Giving a loaf away takes two bakers. */
@SpringBootTest(properties = "spring.config.name=bakery")
@AutoConfigureMockMvc
@WithPostgres
class ApprovalIT {

    private static final String GIFT = "{\"to\": \"the neighbour\"}";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    private Baker first;
    private Baker second;
    private String order;

    @BeforeEach
    void anOrder() {
        first = Baker.of(http, UUID.randomUUID(), "baker");
        second = Baker.of(http, UUID.randomUUID(), "baker");
        order = first.order();
    }

    @Test
    void whatOneAskedForIsDoneWhenAnotherApproves() {
        var request = ask();
        assertThat(baked()).isFalse();

        assertThat(second.post(request + "/approval", "\"0\"", "")).hasStatusOk();

        assertThat(baked()).isTrue();
        assertThat(db.sql("select type from ledger where subject = ? order by id")
                        .param(order)
                        .query(String.class)
                        .list())
                .containsSubsequence(
                        "platform.approval-asked.v1", "platform.approval-decided.v1", "bakery.loaf-baked.v1");
        assertThat(db.sql("select count(*) from ledger where data like '%neighbour%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(second.post(request + "/approval", "\"1\"", "")).hasStatus(409);
    }

    @Test
    void whoAskedDoesNotApproveNotEvenInTheDatabase() {
        var request = ask();

        assertThat(first.post(request + "/approval", "\"0\"", ""))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("TWO_PERSONS");
        assertThat(baked()).isFalse();
        assertThatThrownBy(() -> db.sql("""
                        update approval set state = 'APPROVED', decided_by = asked_by, decided_at = now() where id = ?::uuid""").param(id(request)).update()).hasMessageContaining("approved_by_another");
    }

    @Test
    void anObjectThatHasMovedOnIsNotTouched() {
        var request = ask();
        db.sql("update bread_order set version = version + 1 where id = ?::uuid")
                .param(order)
                .update();

        assertThat(second.post(request + "/approval", "\"0\"", "")).hasStatus(412);
        assertThat(state(request)).isEqualTo("PENDING");
        assertThat(baked()).isFalse();
    }

    @Test
    void aRefusalNamesItsReasonAndMakesRoom() {
        var request = ask();
        assertThat(first.post("/orders/" + order + "/gift", "\"1\"", GIFT))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("ASKED_ONCE");

        assertThat(second.post(request + "/refusal", "\"0\"", "{\"reason\": \"Not so\"}"))
                .hasStatus(422);
        assertThat(second.post(request + "/refusal", "\"0\"", "{\"reason\": \"loaf-is-sold\"}"))
                .hasStatusOk();
        assertThat(state(request)).isEqualTo("REFUSED");
        assertThat(second.post(request + "/approval", "\"1\"", "")).hasStatus(409);
        ask();
    }

    @Test
    void whatNobodyDecidedInTimeIsAskedAgain() {
        var request = ask();
        db.sql("""
                update approval set asked_at = asked_at - interval '15 days', expires_at = expires_at - interval '15 days'
                where id = ?::uuid""").param(id(request)).update();

        assertThat(second.post(request + "/approval", "\"0\"", ""))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("IN_TIME");
        ask();
        assertThat(state(request)).isEqualTo("REFUSED");
    }

    @Test
    void whatWasAskedForCannotBeExchangedOnTheWay() {
        var request = ask();
        db.sql("update approval set payload = '{\"to\":\"myself\"}' where id = ?::uuid")
                .param(id(request))
                .update();

        assertThat(second.post(request + "/approval", "\"0\"", "")).hasStatus(500);
        assertThat(baked()).isFalse();
    }

    @Test
    void onlyThoseWhoMayApproveSeeIt() {
        var request = ask();

        assertThat(Baker.of(http, UUID.randomUUID(), "customer").get(request)).hasStatus(404);
        assertThat(Baker.of(http, UUID.randomUUID(), "apprentice").get(request)).hasStatus(404);
        assertThat(Baker.json(Baker.of(http, UUID.randomUUID(), "customer").get("/approvals"))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(Baker.json(second.get("/approvals")).path("total").asInt()).isPositive();
    }

    private String ask() {
        MvcTestResult asked = first.post("/orders/" + order + "/gift", "\"1\"", GIFT);
        assertThat(asked).hasStatus(202).containsHeader("Location").hasHeader("ETag", "\"0\"");
        return "/approvals/" + Baker.json(asked).path("id").asString();
    }

    private static String id(String request) {
        return request.substring("/approvals/".length());
    }

    private String state(String request) {
        return Baker.json(second.get(request)).path("state").asString();
    }

    private boolean baked() {
        return db.sql("select baked from bread_order where id = ?::uuid")
                .param(order)
                .query(Boolean.class)
                .single();
    }
}
