package org.hemicycle.responsepolicy.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.responsepolicy.filing.LetterTexts.letter;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithKafka;
import org.hemicycle.responsepolicy.document.HostileCopies;
import org.hemicycle.responsepolicy.filing.FilersDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * S02: words planted in every confidential field; procedures and refusals run; then every byte outside the vault's sealed
 * content is looked at. Each way out also gets a leak planted, which must be found: else finding nothing meant nothing.
 */
@Tag("long")
@SpringBootTest(properties = "spring.config.name=response-policy")
@AutoConfigureMockMvc
@WithKafka
class CanarySweepIT {

    private static final String ACCOUNT = TestTokens.of(UUID.randomUUID(), "partner");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationContext service;

    private final String canary = "zq" + UUID.randomUUID().toString().replace("-", "");
    private Channels channels;
    private FilersDesk desk;

    @BeforeEach
    void open() {
        channels = new Channels(db, http);
        desk = new FilersDesk(http);
    }

    @AfterEach
    void close() {
        channels.close();
    }

    @Test
    void noWordOfWhatIsConfidentialStandsOutsideTheVault() throws Exception {
        var filed = desk.filed(letter(canary, "KEN", "TUN"));
        var officer = desk.officerOf(filed.caseId());
        dialogue(filed, officer);
        documents(filed, officer);
        refusals(filed, officer);
        officersAtWork(filed, officer);
        throughAnAccount();
        desk.act(filed.code(), "/withdrawal", "{\"reason\": \"%s-reason\"}".formatted(canary));
        awaitRelay();

        assertThat(channels.hits(canary)).isEmpty();
        assertThat(channels.hits(filed.code())).isEmpty();
        assertThat(channels.lines()).isPositive();
        assertThat(channels.scanned())
                .contains(
                        "public.ledger",
                        "public.act_ru_variable",
                        "public.idempotent_answer",
                        "public.document_version")
                .anyMatch(file -> file.contains("__cluster_metadata"))
                .anyMatch(file -> file.contains("pg_wal"));
    }

    @Test
    void aPlantedLeakIsFoundInEveryChannel() throws Exception {
        var temp = Files.createTempFile("planted", ".tmp");
        try {
            Files.writeString(temp, canary);
            LoggerFactory.getLogger("org.hemicycle.planted").debug("a letter of {}", canary);
            service.getBean(MeterRegistry.class)
                    .counter("planted", "who", canary)
                    .increment();
            service.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                var now = service.getBean(Clock.class).instant();
                service.getBean(Ledger.class)
                        .record(Fact.of(
                                UUID.randomUUID().toString(),
                                "platform.planted.v1",
                                Map.of("a", canary),
                                now,
                                Audience.PUBLIC));
                var process = service.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .listPage(0, 1);
                assertThat(process).hasSizeLessThanOrEqualTo(1);
            });
            var filed = desk.filed(letter("harmless", "KEN"));
            var engine = service.getBean(RuntimeService.class);
            var started = engine.createProcessInstanceQuery()
                    .processInstanceBusinessKey(filed.caseId())
                    .listPage(0, 1)
                    .getFirst();
            engine.setVariable(started.getId(), "planted", canary);
            awaitRelay();

            var hits = channels.hits(canary).keySet();

            assertThat(hits).contains("log", "metrics", "table public.ledger", "table public.act_ru_variable");
            assertThat(hits).contains("file " + temp);
            assertThat(hits).anyMatch(hit -> hit.startsWith("file ") && hit.contains("response-policy.public"));
            assertThat(hits).anyMatch(hit -> hit.startsWith("answer ") && hit.contains("public"));
        } finally {
            Files.delete(temp);
        }
    }

    private void dialogue(FilersDesk.Filed filed, String officer) {
        var address = "/response-cases/%s/letter".formatted(filed.caseId());
        desk.get(address, officer);
        desk.post(address + "/messages", officer, "{\"text\": \"%s-question\"}".formatted(canary));
        var question = desk.messages(filed.code()).json().get(0).path("id").asString();
        desk.answer(filed.code(), question, canary + "-answer");
        desk.act(filed.code(), "/supplements", "{\"text\": \"%s-more\"}".formatted(canary));
    }

    private void documents(FilersDesk.Filed filed, String officer) {
        var ofCase = "/response-cases/" + filed.caseId() + "/documents";
        for (var file : HostileCopies.telling(canary).entrySet()) {
            var mine = "/filer/letter/documents/" + UUID.randomUUID();
            assertThat(put(mine, file.getValue(), "Receipt-Code", filed.code(), canary + file.getKey()))
                    .isEqualTo(201);
            var address = ofCase + "/" + UUID.randomUUID();
            assertThat(put(address, file.getValue(), "Authorization", officer, canary + file.getKey()))
                    .isEqualTo(201);
            desk.get(address, officer);
            get(address + "/versions/1", officer);
            get(address + "/copy", officer);
            get(address + "/copy", TestTokens.of("secretariat"));
        }
        desk.get(ofCase, officer);
    }

    private void refusals(FilersDesk.Filed filed, String officer) {
        var address = "/response-cases/" + filed.caseId() + "/documents/" + UUID.randomUUID();
        var words = canary.getBytes(UTF_8);
        assertThat(put(address, words, "Authorization", officer, canary + ".exe"))
                .isEqualTo(422);
        assertThat(put(address, words, "Authorization", officer, "../" + canary + ".txt"))
                .isEqualTo(422);
        assertThat(put(address, words, "Authorization", officer, canary + ".pdf"))
                .isEqualTo(422);
        HostileCopies.refused(canary)
                .forEach((name, content) -> assertThat(put(address, content, "Authorization", officer, canary + name))
                        .isEqualTo(422));
        var code = Map.of("Receipt-Code", filed.code());
        desk.send("POST", "/filer/letter/messages", null, "{\"text\": {\"%s\": 1}}".formatted(canary), code);
        desk.send("POST", "/filer/letter", null, letter(canary, canary), code);
        desk.send("POST", "/filer/letter", null, canary, code);
    }

    private void officersAtWork(FilersDesk.Filed filed, String officer) {
        var address = "/response-cases/" + filed.caseId();
        act(address, "/notes", officer, "{\"text\": \"%s-note\"}".formatted(canary));
        act(address, "/notes", officer, "{\"text\": [\"%s-note\"]}".formatted(canary));
        get(address + "/notes", officer);
        get(address + "/notes", TestTokens.of("secretariat"));
        act(address, "/acknowledgement", officer, "");
        var document = address + "/documents/" + UUID.randomUUID();
        put(document, "words".getBytes(UTF_8), "Authorization", officer, "a.txt");
        act(document, "/appeal", officer, "{\"grounds\": \"%s-grounds\"}".formatted(canary));
    }

    private void throughAnAccount() {
        var begun = desk.send(
                "POST",
                "/my-letters",
                ACCOUNT,
                letter(canary, "LBR"),
                Map.of("Idempotency-Key", "k" + canary.hashCode()));
        var address = begun.location() + "/documents/" + UUID.randomUUID();
        assertThat(put(address, canary.getBytes(UTF_8), "Authorization", ACCOUNT, canary + ".txt"))
                .isEqualTo(201);
        desk.send("POST", begun.location() + "/submission", ACCOUNT, "", Map.of("If-Match", begun.etag()));
    }

    private int put(String address, byte[] content, String header, String value, String name) {
        return http.method(HttpMethod.PUT)
                .uri(address)
                .header(header, value)
                .header("File-Name", java.net.URLEncoder.encode(name, UTF_8))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private void get(String address, String token) {
        http.get().uri(address).header("Authorization", token).exchange();
    }

    private void act(String address, String act, String token, String body) {
        var version = String.valueOf(http.get()
                .uri(address)
                .header("Authorization", token)
                .exchange()
                .getResponse()
                .getHeader("ETag"));
        http.post()
                .uri(address + act)
                .header("Authorization", token)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** Everything written until now is with the broker. */
    private void awaitRelay() throws IOException {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> db.sql("""
                select count(*) from ledger l where l.topic is not null
                  and not exists (select from ledger_position p where p.entry = l.id)""").query(Integer.class).single() == 0);
    }
}
