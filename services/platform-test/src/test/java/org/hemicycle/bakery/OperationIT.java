package org.hemicycle.bakery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.platform.inbox.InboxState;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.hemicycle.platform.test.contract.VersionedActs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What operators do, over HTTP, and what the ledger says of it. */
@SpringBootTest(properties = "spring.config.name=bakery")
@AutoConfigureMockMvc
@WithPostgres
class OperationIT {

    private static final String REASON = "{\"reason\": \"fixed-in-new-release\"}";

    @Autowired
    MockMvcTester http;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxState state;

    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    private static long offset;

    private String message;

    @BeforeEach
    void somethingIsParked() {
        db.sql("delete from inbox_message").update();
        inbox.accept(MessageBuilder.withPayload("?".getBytes(UTF_8))
                .setHeader("kafka_offset", ++offset)
                .build());
        message = "/operations/parked-messages/" + state.parked().getFirst().id();
    }

    @Test
    void everyActOnSomethingThatExistsAsksForItsVersion() {
        assertThat(VersionedActs.withoutVersion(controllers))
                .as("an override is a new request, whatever stands in the case")
                .containsExactly("POST /cases/{kind}/{id}/conflict-override");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release", "discard"})
    void aParkedMessageIsActedOnInTheVersionThatWasSeen(String act) {
        var seen = get(message).getResponse().getHeader("ETag");

        assertThat(post(message + "/" + act, null, REASON)).hasStatus(428);
        assertThat(post(message + "/" + act, "\"99\"", REASON)).hasStatus(412);
        assertThat(state.parked()).hasSize(1);
        assertThat(post(message + "/" + act, seen, REASON)).hasStatus(202);
        assertThat(get(message)).hasStatus(404);
        assertThat(post(message + "/" + act, seen, REASON)).hasStatus(404);
    }

    @Test
    void aMessageParkedAgainIsAnotherVersion() {
        var seen = get(message).getResponse().getHeader("ETag");
        post(message + "/release", seen, REASON);
        for (var n = 0; n < 10; n++) {
            db.sql("update inbox_message set due_at = received_at where state = 'WAITING'")
                    .update();
            inbox.handleNext();
        }

        assertThat(state.parked()).hasSize(1);
        assertThat(post(message + "/discard", seen, REASON)).hasStatus(412);
    }

    @Test
    void everyActIsAFactThatKeepsItsSchema() {
        post(message + "/release", get(message).getResponse().getHeader("ETag"), REASON);
        somethingIsParked();
        post(message + "/discard", get(message).getResponse().getHeader("ETag"), REASON);
        post("/operations/republish", null, "{\"from\": 0}");

        var contracts = SchemaContracts.ofRepository();
        var facts = db.sql("select type, data from ledger where subject = 'operations'")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        assertThat(facts)
                .extracting(Map.Entry::getKey)
                .contains(
                        "platform.message-released.v1", "platform.message-discarded.v1", "platform.republish-asked.v1");
        assertThat(facts)
                .allSatisfy(fact -> assertThat(contracts.violations(fact.getKey(), fact.getValue()))
                        .isEmpty());
    }

    private MvcTestResult get(String path) {
        return http.get()
                .uri(path)
                .header("Authorization", TestTokens.of("operator"))
                .exchange();
    }

    private MvcTestResult post(String path, @Nullable String version, String body) {
        var request = http.post()
                .uri(path)
                .header("Authorization", TestTokens.of("operator"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }
}
