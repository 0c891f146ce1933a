package org.hemicycle.bakery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.platform.checkpoint.Checkpoints;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader;
import org.hemicycle.platform.ledger.Relay;
import org.hemicycle.platform.ledger.RelayState;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithKafka;
import org.hemicycle.verifier.Cosigner;
import org.hemicycle.verifier.VerifierMain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody with all rights over PostgreSQL changes a log of six entries, signed at three and at six. */
@SpringBootTest(properties = {"spring.config.name=bakery", "platform.checkpoint.every=1h"})
@AutoConfigureMockMvc
@WithKafka
class TamperedLogIT {

    private static final Cosigner WITNESS = Cosigner.of("witness.example/one", "a secret that only the witness knows");
    private static final String AUDITOR = TestTokens.of("auditor");

    /** What is told of a log. */
    private record Verdict(int exit, String sentence) {}

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void witness(DynamicPropertyRegistry registry) {
        registry.add("platform.checkpoint.witness-keys-file", () -> write("witness-keys", WITNESS.key()));
    }

    @Autowired
    OrderProcedure procedure;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    LogReader logs;

    @Autowired
    RelayState state;

    @Autowired
    Relay relay;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void sixEntries() {
        for (var n = size(Log.LEDGER); n < 6; n++) {
            procedure.place("loaf-" + n);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> state.lag().stream().allMatch(lag -> lag.waiting() == 0 && lag.unpublished() == 0));
            if (n == 2 || n == 5) {
                List.of(Log.values()).forEach(checkpoints::sign);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void aLogThatNobodyTouchedIsGood(Log log) throws SQLException {
        try (var nothing = tampering(log)) {
            assertThat(verify(log).sentence()).contains("6 entries, as they were recorded", "2 checkpoints");
            assertThat(verify(log, kept(log, 3), kept(log, 6)).exit()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void anEditedEntryIsNamed(Log log) throws SQLException {
        var id = idAt(log, 2);
        try (var tampering = tampering(log)) {
            tampering.run("update log set data = '{\"loaf\":\"stolen\"}'"
                    + " where id = (select entry from log_position where position = 2)");

            assertThat(verify(log))
                    .isEqualTo(bad(
                            "position 2, id %s: the content was changed, it does not have the"
                                    + " leaf hash that was recorded",
                            id));
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void anEditedEntryWithANewHashIsNamed(Log log) throws SQLException {
        var id = idAt(log, 2);
        try (var tampering = tampering(log)) {
            tampering.run("update log set at = at - interval '1 day'"
                    + " where id = (select entry from log_position where position = 2)");
            tampering.hashAgain(2);

            assertThat(verify(log))
                    .isEqualTo(bad(
                            "position 2, id %s: this entry was changed, added, removed or moved;"
                                    + " the tree recorded for 3 entries is another",
                            id));
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void aDeletedEntryIsNamed(Log log) throws SQLException {
        var next = idAt(log, 3);
        try (var tampering = tampering(log)) {
            tampering.run("delete from log where id = (select entry from log_position where position = 2)");
            assertThat(verify(log)).isEqualTo(bad("position 2: the entry is gone, only its leaf hash is left"));

            tampering.run("delete from log_position where position = 2");
            assertThat(verify(log))
                    .isEqualTo(bad("position 2: the entry is missing, there were 3 entries when it was recorded"));

            tampering.run("delete from log_head where size = 3");
            tampering.forgetCheckpointsAbove(0);
            assertThat(verify(log))
                    .isEqualTo(bad("position 2: the entry is missing, the next one stands at 3, id %s", next));
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void anInsertedEntryIsNamed(Log log) throws SQLException {
        try (var tampering = tampering(log)) {
            tampering.run("update log_position set position = position + 1000 where position >= 2");
            tampering.run("update log_position set position = position - 999 where position >= 1000");
            tampering.forge(2);

            assertThat(verify(log))
                    .isEqualTo(bad(
                            "position 2, id %s: this entry was changed, added, removed or moved;"
                                    + " the tree recorded for 3 entries is another",
                            idAt(log, 2)));
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void entriesInAnotherOrderAreNamed(Log log) throws SQLException {
        var moved = idAt(log, 4);
        try (var tampering = tampering(log)) {
            tampering.run("update log_position set position = 1000 where position = 1");
            tampering.run("update log_position set position = 1 where position = 4");
            tampering.run("update log_position set position = 4 where position = 1000");

            assertThat(verify(log))
                    .isEqualTo(bad(
                            "position 1, id %s: this entry was changed, added, removed or moved;"
                                    + " the tree recorded for 2 entries is another",
                            moved));
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void aTruncatedLogIsFound(Log log) throws SQLException {
        try (var tampering = tampering(log)) {
            tampering.run("truncate log, log_position");

            assertThat(verify(log))
                    .isEqualTo(bad("position 0: the entry is missing, there were 1 entries when it was recorded"));
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void aLogCutOffWithAllItsTracesLacksWhatWasSigned(Log log) throws SQLException {
        var six = kept(log, 6);
        try (var tampering = tampering(log)) {
            tampering.cutOff(4);

            assertThat(verify(log).exit()).as("nothing in it is wrong").isZero();
            assertThat(verify(log, six).sentence())
                    .startsWith("BAD: position 4: the entry is missing, the older checkpoint, witnessed by witness.ex")
                    .endsWith("counts 6 entries.");
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void aForkDoesNotContinueWhatWasSigned(Log log) throws SQLException {
        var three = kept(log, 3);
        var six = kept(log, 6);
        var first = idAt(log, 3);
        try (var tampering = tampering(log)) {
            tampering.cutOff(4);
            tampering.forge(4);
            tampering.forge(5);
            tampering.recordAgain(6);
            checkpoints.sign(log);

            assertThat(verify(log).exit()).as("it is signed with our key").isZero();
            assertThat(verify(log, three, six).sentence())
                    .startsWith("BAD: position 3, id %s: an entry from here to position 5 was changed".formatted(first))
                    .contains("does not continue the older checkpoint of 6 entries, witnessed by witness.example/one");
        }
    }

    @ParameterizedTest
    @EnumSource(Log.class)
    void aWholeRewriteByTheOwnerIsCaughtByAnOlderWitnessedCheckpoint(Log log) throws SQLException {
        var six = kept(log, 6);
        var first = idAt(log, 0);
        try (var tampering = tampering(log)) {
            tampering.run("update log set data = '{\"loaf\":\"innocent\"}'");
            for (var position = 0; position < 6; position++) {
                tampering.hashAgain(position);
            }
            tampering.recordAgain(1);
            tampering.recordAgain(6);
            tampering.forgetCheckpointsAbove(0);
            checkpoints.sign(log);

            assertThat(verify(log).exit())
                    .as("everything in it fits, and is signed")
                    .isZero();
            assertThat(verify(log, six).sentence())
                    .startsWith("BAD: position 0, id %s: an entry from here to position 5 was changed".formatted(first))
                    .contains("does not continue the older checkpoint of 6 entries, witnessed by witness.example/one");
        }
    }

    /** Against who has the database but not the key, the service does not sign either. */
    @ParameterizedTest
    @EnumSource(Log.class)
    void theServiceSignsNoFork(Log log) throws SQLException {
        try (var tampering = tampering(log)) {
            tampering.run("update log_position set leaf_hash = decode(repeat('11', 32), 'hex') where position = 2");
            assertThatThrownBy(() -> checkpoints.sign(log))
                    .hasMessageContaining("do not make the head of its 6 entries");

            tampering.recordAgain(6);
            assertThatThrownBy(() -> checkpoints.sign(log))
                    .hasMessageContaining("6 entries does not continue the checkpoint of 6 entries");
        }
        assertThat(checkpoints.sign(log)).isPresent();
    }

    @Test
    void theServicesOwnRoleChangesNothing() {
        for (var statement : List.of(
                "update checkpoint set size = 7", "delete from checkpoint_signature", "truncate checkpoint cascade")) {
            assertThatThrownBy(() -> db.sql(statement).update()).hasStackTraceContaining("permission denied");
        }
    }

    private Tampering tampering(Log log) throws SQLException {
        var database = db.sql("select current_database()").query(String.class).single();
        return new Tampering(database, log, logs, relay);
    }

    /** What a witness put aside. */
    private String kept(Log log, long size) {
        var note = checkpoints.of(log, size).orElseThrow().toString();
        return write("kept-%s-%d".formatted(log.word(), size), WITNESS.cosign(note, 1_700_000_000));
    }

    private Verdict verify(Log log, String... older) {
        var arguments = new ArrayList<>(List.of(export(log), "--key", keys(log)));
        if (older.length > 0) {
            arguments.addAll(List.of("--witness", WITNESS.key()));
        }
        for (var checkpoint : older) {
            arguments.addAll(List.of("--checkpoint", checkpoint));
        }
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, UTF_8);
        var exit = VerifierMain.run(print, print, arguments.toArray(String[]::new));
        return new Verdict(exit, out.toString(UTF_8).strip());
    }

    private String export(Log log) {
        return write("log", get("/%s/export".formatted(log.word())));
    }

    private String keys(Log log) {
        return write("keys", get("/%s/keys".formatted(log.word())));
    }

    private String get(String address) {
        var answer = http.get().uri(address).header("Authorization", AUDITOR).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private String idAt(Log log, long position) {
        return String.valueOf(logs.entries(log, position, 1).getFirst().id());
    }

    private long size(Log log) {
        return logs.head(log).map(LogReader.Head::size).orElse(0L);
    }

    private static Verdict bad(String sentence, Object... values) {
        return new Verdict(1, "BAD: " + sentence.formatted(values) + ".");
    }

    private static String write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
