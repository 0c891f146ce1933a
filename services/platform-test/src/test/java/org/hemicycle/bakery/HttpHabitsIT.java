package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "spring.config.name=bakery")
@AutoConfigureMockMvc
@WithPostgres
class HttpHabitsIT {

    static final String BAKER = TestTokens.of("baker");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TransactionTemplate transaction;

    String key;

    @BeforeEach
    void newKey() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void theSameKeyAndBodyGetTheSameAnswerAndOneEffect() throws Exception {
        var first = order("rye", key);
        var again = order("rye", key);

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        assertThat(orders("rye")).isOne();
    }

    @Test
    void theSameKeyWithAnotherSpellingOfTheSameJsonIsTheSameRequest() {
        assertThat(post("/orders", "{\"loaf\":\"spelt\"}", key)).hasStatus(201);

        assertThat(post("/orders", "{ \"loaf\" : \"spelt\" }", key)).hasStatus(201);
        assertThat(orders("spelt")).isOne();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        order("oat", key);

        assertThat(order("bran", key)).hasStatus(422);
        assertThat(orders("bran")).isZero();
    }

    @Test
    void theSameKeyWithAnotherListIsRefusedThoughItIsNoJson() {
        assertThat(list("loaf\nrye\n")).hasStatus(200).bodyText().isEqualTo("2 lines");
        assertThat(list("loaf\nrye\n")).hasStatus(200);

        assertThat(list("loaf\nbran\n")).hasStatus(422);
        assertThat(list("loaf\nrye\n ")).hasStatus(422); // JSON would not mind
    }

    @Test
    void aListBeyondTheLimitIsRefused() {
        assertThat(list("rye\n".repeat(300_000))).hasStatus(413);
    }

    @Test
    void keysOfDifferentPeopleHaveNothingToDoWithEachOther() {
        assertThat(order("corn", key)).hasStatus(201);

        assertThat(http.post()
                        .uri("/orders")
                        .header("Authorization", TestTokens.of(UUID.randomUUID(), "baker"))
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"loaf\":\"rice\"}"))
                .hasStatus(201);
    }

    @Test
    void aKeyIsRequiredWhereARepeatWouldDoHarm() {
        assertThat(http.post()
                        .uri("/orders")
                        .header("Authorization", BAKER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"loaf\":\"malt\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("Idempotency-Key");
        assertThat(orders("malt")).isZero();
    }

    @Test
    void aRefusalIsRepeatedToo() {
        order("soda", "first-" + key);

        assertThat(order("soda", key))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("ONE_ORDER_PER_LOAF");
        db.sql("update bread_order set baked = true where loaf = 'soda'").update();
        assertThat(order("soda", key)).hasStatus(409);
        assertThat(order("soda", "third-" + key)).hasStatus(201);
    }

    @Test
    void aConcurrentRequestWithTheSameKeyIsRefused() throws Exception {
        var scope = "pg_advisory_xact_lock(hashtextextended(?, 1))";
        var held = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var person = UUID.randomUUID();
        var other = Executors.newSingleThreadExecutor();
        var holding = other.submit(() -> transaction.executeWithoutResult(status -> {
            db.sql("select " + scope)
                    .param(person + " POST /orders\n" + key)
                    .query((row, n) -> 1)
                    .list();
            held.countDown();
            await(release);
        }));
        held.await();
        var second = http.post()
                .uri("/orders")
                .header("Authorization", TestTokens.of(person, "baker"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"loaf\":\"graham\"}")
                .exchange();
        release.countDown();
        holding.get();
        other.shutdown();

        assertThat(second).hasStatus(409);
        assertThat(orders("graham")).isZero();
    }

    @Test
    void aSecretAnswerIsNotKept() throws Exception {
        assertThat(post("/orders/secret-recipe", "{}", key))
                .hasStatus(200)
                .bodyText()
                .contains("salt");

        assertThat(post("/orders/secret-recipe", "{}", key)).hasStatus(409);
        assertThat(db.sql("select count(*) from idempotent_answer where position('salt'::bytea in body) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFailureIsNotKeptAndLeavesNoEffect() {
        assertThat(post("/orders/failing", "{}", key)).hasStatus(500).bodyJson().doesNotHavePath("$.stackTrace");

        assertThat(orders("burnt")).isZero();
        assertThat(db.sql("select count(*) from idempotent_answer where key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anActNeedsTheVersionItWasDecidedOn() throws Exception {
        var location = order("naan", key).getResponse().getHeader("Location");
        jobs.runDue(java.time.Instant.now().plusSeconds(60));
        var path = java.net.URI.create(location).getPath() + "/baking";

        assertThat(http.post().uri(path).header("Authorization", BAKER)).hasStatus(428);
        assertThat(http.post().uri(path).header("Authorization", BAKER).header("If-Match", "W/\"1\""))
                .hasStatus(400);
        assertThat(http.post().uri(path).header("Authorization", BAKER).header("If-Match", "\"7\""))
                .hasStatus(412);
        assertThat(http.post().uri(path).header("Authorization", BAKER).header("If-Match", "\"1\""))
                .hasStatus(200)
                .hasHeader("ETag", "\"2\"");
        assertThat(http.post().uri(path).header("Authorization", BAKER).header("If-Match", "\"2\""))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("BAKED_ONCE");
    }

    @Test
    void whoIsNotNamedMayNotCall() {
        assertThat(http.get().uri("/orders/forgotten").header("Authorization", BAKER))
                .hasStatus(403);
        assertThat(http.get().uri("/orders/forgotten")).hasStatus(401);
        assertThat(http.post()
                        .uri("/orders")
                        .header("Authorization", TestTokens.of("miller"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("not read"))
                .hasStatus(403);
        assertThat(http.get().uri("/operations/parked-messages").header("Authorization", BAKER))
                .hasStatus(403);
        assertThat(http.get().uri("/demo/clock").header("Authorization", TestTokens.of("demo-operator")))
                .hasStatus(404);
        assertThat(http.get().uri("/orders/x").header("Authorization", "Bearer nonsense"))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"loaf": 7                 | 400
            {"loaf": "7up"}            | 422
            {"loaf": "rye", "x": 1}    | 400
            []                         | 400
            """)
    void aBodyThatCannotBeUsedGetsAClearAnswer(String body, int status) {
        assertThat(post("/orders", body, key)).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        assertThat(post("/orders", "{\"loaf\":\"" + "x".repeat(1_100_000) + "\"}", key))
                .hasStatus(413);
    }

    @Test
    void theTraceGoesFromTheRequestToTheLogs() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var answer = http.post()
                .uri("/orders")
                .header("Authorization", BAKER)
                .header("Idempotency-Key", key)
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"loaf\":\"pitta\"}")
                .exchange();

        assertThat(answer).hasStatus(201).hasHeader("X-Correlation-Id", trace);
        assertThat(db.sql("select traceparent from public_log where data like '%pitta%'")
                        .query(String.class)
                        .single())
                .contains(trace);
    }

    private MvcTestResult order(String loaf, String idempotencyKey) {
        return post("/orders", "{\"loaf\":\"%s\"}".formatted(loaf), idempotencyKey);
    }

    private MvcTestResult list(String csv) {
        return http.post()
                .uri("/orders/lists")
                .header("Authorization", BAKER)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .content(csv)
                .exchange();
    }

    private MvcTestResult post(String path, String body, String idempotencyKey) {
        return http.post()
                .uri(path)
                .header("Authorization", BAKER)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private int orders(String loaf) {
        return db.sql("select count(*) from bread_order where loaf = ?")
                .param(loaf)
                .query(Integer.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
