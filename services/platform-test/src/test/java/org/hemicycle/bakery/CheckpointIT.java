package org.hemicycle.bakery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hemicycle.platform.checkpoint.Checkpoints;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader;
import org.hemicycle.platform.note.Checkpoint;
import org.hemicycle.platform.note.SignedNote;
import org.hemicycle.platform.note.VerifierKey;
import org.hemicycle.platform.test.SharedServers;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithKafka;
import org.hemicycle.verifier.Cosigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is signed, published, cosigned and shown to whom; with two active keys, as while one replaces the other. */
@SpringBootTest(
        properties = {
            "spring.config.name=bakery",
            "platform.checkpoint.every=100ms",
            "platform.checkpoint.second-secret=the-key-that-follows-the-one-in-use"
        })
@AutoConfigureMockMvc
@WithKafka
class CheckpointIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SECRET = "a secret that only the witness knows";
    private static final Cosigner WITNESS = Cosigner.of("witness.example/one", SECRET);
    private static final String TOKEN = TestTokens.of("witness");

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void witness(DynamicPropertyRegistry registry) {
        registry.add("platform.checkpoint.witness-keys-file", () -> file(WITNESS.key()));
    }

    @Autowired
    OrderProcedure procedure;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    LogReader logs;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void somethingIsSigned() {
        var before = size(Log.PUBLIC);
        procedure.place("signed-" + (char) ('a' + before));
        await().atMost(PATIENCE)
                .until(() -> checkpoints
                        .latest(Log.PUBLIC, false)
                        .map(note -> Checkpoint.parse(note.text()).size())
                        .filter(size -> size > before)
                        .isPresent());
    }

    @Test
    void theTopicHoldsWhatTheEndpointShows() {
        var shown = body(get("/public-log/checkpoint", null));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topic("bakery.checkpoints")).contains(shown));
    }

    @Test
    void bothActiveKeysSign() {
        var note = SignedNote.parse(body(get("/public-log/checkpoint", null)));
        var keys = body(get("/public-log/keys", null))
                .lines()
                .map(VerifierKey::parse)
                .toList();

        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
        assertThat(keys)
                .allSatisfy(key -> assertThat(note.signatures()).anyMatch(made -> key.verifies(note.text(), made)));
        assertThat(Checkpoint.parse(note.text()).origin()).isEqualTo("hemicycle.localhost/bakery/public-log");
    }

    @Test
    void aCosignedCheckpointIsServedWithItsCosignature() {
        var note = body(get("/public-log/checkpoint", null));

        var answer = cosign("/public-log", WITNESS.cosign(note, now()));

        assertThat(answer).hasStatusOk();
        assertThat(SignedNote.parse(body(answer)).by(List.of(VerifierKey.parse(WITNESS.key()))))
                .hasSize(1);
        assertThat(body(get("/public-log/checkpoint?witnessed=true", null))).isEqualTo(body(answer));
        assertThat(body(get("/public-log/checkpoint?size=" + sizeOf(note), null)))
                .isEqualTo(body(answer));
        assertThat(body(get("/public-log/export", null))).contains(WITNESS.key().split("\\+")[0]);
    }

    @Test
    void aWitnessThatSignsAgainReplacesItsSignature() {
        var note = body(get("/public-log/checkpoint", null));
        cosign("/public-log", WITNESS.cosign(note, now() - 60));

        var again = cosign("/public-log", WITNESS.cosign(note, now()));

        assertThat(SignedNote.parse(body(again)).by(List.of(VerifierKey.parse(WITNESS.key()))))
                .hasSize(1);
    }

    @Test
    void whatAWitnessDidNotSignIsNotStored() {
        var note = body(get("/public-log/checkpoint", null));
        var good = WITNESS.cosign(note, now());
        var stranger = Cosigner.of("witness.example/two", SECRET);
        var otherSize = note.replaceFirst("\n\\d+\n", "\n999999\n");
        var otherRoot = note.replaceFirst("\n.{43}=\n", "\n" + "A".repeat(43) + "=\n");

        assertThat(cosign("/public-log", good.substring(0, good.length() - 8) + "AAAAA==\n"))
                .hasStatus(422);
        assertThat(cosign("/public-log", stranger.cosign(note, now()))).hasStatus(422);
        assertThat(cosign("/public-log", note)).hasStatus(422);
        assertThat(cosign("/public-log", WITNESS.cosign(note, now() + 3600))).hasStatus(422);
        assertThat(cosign("/public-log", WITNESS.cosign(otherRoot, now()))).hasStatus(409);
        assertThat(cosign("/public-log", WITNESS.cosign(otherSize, now()))).hasStatus(404);
        assertThat(cosign("/public-log", "no note")).hasStatus(400);
        assertThat(cosign("/public-log", "x".repeat(70_000))).hasStatus(413);
        assertThat(get("/public-log/checkpoint?size=999999", null)).hasStatus(404);
        assertThat(SignedNote.parse(body(get("/public-log/checkpoint?size=" + sizeOf(note), null)))
                        .by(List.of(VerifierKey.parse(WITNESS.key()))))
                .isEmpty();
    }

    @Test
    void onlyAWitnessCosigns() {
        var note = WITNESS.cosign(body(get("/public-log/checkpoint", null)), now());
        for (var log : List.of("/public-log", "/ledger")) {
            var address = log + "/checkpoint/cosignatures";
            assertThat(http.post().uri(address).content(note)).hasStatus(401);
            assertThat(http.post().uri(address).content(note).header("Authorization", TestTokens.of("auditor")))
                    .hasStatus(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledger/checkpoint", "/ledger/consistency?from=1&to=2", "/ledger/export"})
    void theLedgerIsShownToWhoChecksIt(String address) {
        assertThat(get(address, null)).hasStatus(401);
        assertThat(get(address, TestTokens.of("secretariat", "operator", "baker")))
                .hasStatus(403);
    }

    @Test
    void onlyAnAuditorTakesTheLedgerAndThatIsWrittenDown() {
        assertThat(get("/ledger/export", TOKEN)).hasStatus(403);

        assertThat(body(get("/ledger/export", TestTokens.of("auditor")))).contains("bakery.order-placed.v1");

        assertThat(db.sql("select actor is not null and reason = 'audit' from ledger"
                                + " where type = 'platform.ledger-exported.v1'")
                        .query(Boolean.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(false);
    }

    @Test
    void theLedgerIsSignedOnceADayAtItsHour() {
        tomorrow();
        checkpoints.signDaily(Log.LEDGER, 3);
        var first = body(get("/ledger/checkpoint", TOKEN));
        somethingIsSigned();
        await().atMost(PATIENCE).until(() -> size(Log.LEDGER) > sizeOf(first));

        checkpoints.signDaily(Log.LEDGER, 3);
        assertThat(body(get("/ledger/checkpoint", TOKEN))).isEqualTo(first);

        tomorrow();
        checkpoints.signDaily(Log.LEDGER, 3);
        var second = body(get("/ledger/checkpoint", TOKEN));
        assertThat(sizeOf(second)).isGreaterThan(sizeOf(first));

        var between = "/ledger/consistency?from=%d&to=".formatted(sizeOf(first));
        assertThat(get(between + sizeOf(second), TOKEN)).hasStatusOk();
        assertThat(get(between + 1_000, TOKEN)).hasStatus(422);
        assertThat(cosign("/ledger", WITNESS.cosign(second, now()))).hasStatusOk();
    }

    private void tomorrow() {
        db.sql("update procedure_clock set shift = shift + interval '1 day'").update();
    }

    private MvcTestResult get(String address, @org.jspecify.annotations.Nullable String token) {
        var request = http.get().uri(address);
        return (token == null ? request : request.header("Authorization", token)).exchange();
    }

    private MvcTestResult cosign(String log, String note) {
        return http.post()
                .uri(log + "/checkpoint/cosignatures")
                .header("Authorization", TOKEN)
                .contentType("text/plain")
                .content(note)
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static long sizeOf(String note) {
        return Checkpoint.parse(SignedNote.parse(note).text()).size();
    }

    private long size(Log log) {
        return logs.head(log).map(LogReader.Head::size).orElse(0L);
    }

    private static long now() {
        return InstantSource.system().instant().getEpochSecond();
    }

    private static String file(String content) {
        try {
            return Files.writeString(folder.resolve("witness-keys"), content).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> topic(String name) {
        Map<String, Object> settings = Map.of("bootstrap.servers", SharedServers.kafka());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(name, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var notes = new java.util.ArrayList<String>();
            consumer.poll(Duration.ofSeconds(2)).forEach(message -> notes.add(message.value()));
            return notes;
        }
    }
}
