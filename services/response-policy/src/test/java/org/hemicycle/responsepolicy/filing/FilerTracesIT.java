package org.hemicycle.responsepolicy.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.responsepolicy.filing.LetterTexts.letter;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** S02, S04: words planted in everything a filer writes or is known by are looked for in every table and every log line. */
@SpringBootTest(properties = "spring.config.name=response-policy")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithPostgres
class FilerTracesIT {

    private static final String CANARY = "zq7canary";
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final String ME = TestTokens.of(ACCOUNT, "partner");
    private static final Map<String, String> KNOWN_BY = Map.of(
            "User-Agent", CANARY + "-agent",
            "X-Forwarded-For", "203.0.113.77",
            "Cookie", "id=" + CANARY + "-cookie",
            "Idempotency-Key", CANARY + "-key",
            "traceparent", "00-5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e-00f067aa0ba902b7-01");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    FilersDesk desk;
    final ListAppender<ILoggingEvent> logs = new ListAppender<>();

    @BeforeEach
    void everyLogLineIsKept() {
        desk = new FilersDesk(http);
        logs.start();
        root().addAppender(logs);
        ours().setLevel(Level.DEBUG);
    }

    @AfterEach
    void logsAreLeftAlone() {
        root().detachAppender(logs);
        ours().setLevel(null);
    }

    @Test
    void nothingThatFilersWriteOrAreKnownByStandsOutsideTheVault() {
        var filed = desk.filed(letter(CANARY, "KEN", "TUN"));
        everythingElse(filed);
        throughAnAccount();
        whatIsRefused(filed.code());

        assertThat(hits("tables", allTables(), filed.code())).isEmpty();
        assertThat(hits("logs", allLogs(), filed.code())).isEmpty();
        assertThat(actorsOfTheLedger()).doesNotContain(ACCOUNT.toString());
    }

    /** The search finds what is there: without this, finding nothing would mean nothing. */
    @Test
    void aPlantedLeakIsFound() {
        db.sql("insert into filer_notice (owner, at) values (?, now())")
                .param(CANARY + "-leak")
                .update();
        LoggerFactory.getLogger(getClass()).warn("a letter of {}", CANARY);
        try {
            assertThat(hits("tables", allTables(), "-")).isNotEmpty();
            assertThat(hits("logs", allLogs(), "-")).isNotEmpty();
        } finally {
            db.sql("delete from filer_notice where owner like ?")
                    .param(CANARY + "%")
                    .update();
        }
    }

    private void everythingElse(FilersDesk.Filed filed) {
        var officer = desk.officerOf(filed.caseId());
        var address = "/response-cases/%s/letter".formatted(filed.caseId());
        desk.get(address, officer);
        desk.post(address + "/messages", officer, "{\"text\": \"%s-question\"}".formatted(CANARY));
        var question = desk.messages(filed.code()).json().get(0).path("id").asString();
        desk.answer(filed.code(), question, CANARY + "-answer");
        desk.act(filed.code(), "/supplements", "{\"text\": \"%s-more\"}".formatted(CANARY));
        desk.act(filed.code(), "/withdrawal", "{\"reason\": \"%s-reason\"}".formatted(CANARY));
    }

    private void throughAnAccount() {
        var begun = desk.send("POST", "/my-letters", ME, letter(CANARY, "LBR"), KNOWN_BY);
        var version = new java.util.HashMap<>(KNOWN_BY);
        version.put("If-Match", begun.etag());
        desk.send("POST", begun.location() + "/submission", ME, "", version);
        assertThat(desk.get(begun.location(), ME).json().path("state").asString())
                .isEqualTo("SUBMITTED");
    }

    private void whatIsRefused(String code) {
        var headers = new java.util.HashMap<>(KNOWN_BY);
        headers.put("Receipt-Code", code);
        var malformed = letter(CANARY, "KEN").replace("\"CIVIC_SPACE\"", "\"%s\"".formatted(CANARY));
        desk.send("PUT", "/filer/letter", null, malformed, with(headers, "If-Match", "\"1\""));
        desk.send("POST", "/filer/letter", null, letter(CANARY, CANARY), headers);
        desk.send("POST", "/filer/letter/messages", null, "{\"text\": {\"%s\": 1}}".formatted(CANARY), headers);
        desk.send("POST", "/filer/letter/supplements", null, CANARY, with(headers, "If-Match", "\"1\""));
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        var all = new java.util.HashMap<>(headers);
        all.put(name, value);
        return all;
    }

    private List<String> hits(String where, String text, String code) {
        return Stream.of(CANARY, "203.0.113.77", "5ca1ab1e5ca1ab1e", code, code.replace("-", ""))
                .flatMap(word -> Stream.of(word, HexFormat.of().formatHex(word.getBytes(UTF_8)))) // as bytea is shown
                .filter(word -> word.length() > 2 && text.contains(word))
                .map(word -> where + ": "
                        + text.substring(
                                Math.max(0, text.indexOf(word) - 300),
                                Math.min(text.length(), text.indexOf(word) + 40)))
                .toList();
    }

    /** The engine's tables and the store of answers among them. */
    private String allTables() {
        var tables = db.sql("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").query(String.class).list();
        assertThat(tables).anyMatch(name -> name.contains("act_ru_variable")).contains("public.idempotent_answer");
        return tables.stream()
                .map(table -> table + ": "
                        + String.join(
                                "\n",
                                db.sql("select t::text from %s t".formatted(table))
                                        .query(String.class)
                                        .list()))
                .collect(Collectors.joining("\n"));
    }

    private String actorsOfTheLedger() {
        return String.join(
                " ",
                db.sql("select distinct coalesce(actor::text, '') from ledger")
                        .query(String.class)
                        .list());
    }

    private String allLogs() {
        return logs.list.stream()
                .map(line -> line.getFormattedMessage() + " "
                        + (line.getThrowableProxy() == null
                                ? ""
                                : line.getThrowableProxy().getMessage()
                                        + Arrays.toString(
                                                line.getThrowableProxy().getSuppressed())))
                .collect(Collectors.joining("\n"));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static Logger ours() {
        return (Logger) LoggerFactory.getLogger("org.hemicycle");
    }
}
