package org.hemicycle.elections.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.embedded.Database;
import org.hemicycle.platform.test.SharedServers;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.record.Check;
import org.hemicycle.tally.record.Cosigner;
import org.hemicycle.tally.record.RecordHash;
import org.hemicycle.tally.record.RecordVerifier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Many casts at once, casts while the box closes, and records that somebody changed. */
@WithBallotBox
class HardBallotIT {

    private static final long SEED = 20160504;

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Autowired
    BallotBox boxes;

    @Value("${elections.box.datasource.url}")
    String boxUrl;

    @Value("${spring.datasource.url}")
    String electionsUrl;

    @Test
    void aHundredCastsAtOnceWithOneCredentialLeaveOneBallot() {
        var booth = Booth.open(http, context, 1);
        var credential = booth.credentials.getFirst();

        var statuses = atOnce(
                100,
                number -> () ->
                        booth.cast(credential, booth.seal(Booth.text("Kenya"))).status());

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 428)).isEqualTo(99);
        openAll(booth);
        assertThat(boxes.used(booth.election)).isEqualTo(1);
    }

    @Test
    void aHundredRepeatsAtOnceOfOneCastGetTheSameReceipt() {
        var booth = Booth.open(http, context, 1);
        var sealed = booth.seal(Booth.text("Kenya"));

        var answers = atOnce(
                100,
                number -> () -> booth.cast(booth.credentials.getFirst(), sealed).body());

        assertThat(new HashSet<>(answers)).hasSize(1);
        openAll(booth);
        assertThat(boxes.sealed(booth.election)).hasSize(1);
    }

    @Test
    void ofAHundredReplacementsAtOnceOneTakesPlace() {
        var booth = Booth.open(http, context, 1);
        var credential = booth.credentials.getFirst();
        var first = booth.cast(credential, booth.seal(Booth.text("Chile"))).text("tracker");

        var statuses = atOnce(
                100,
                number -> () -> booth.recast(credential, booth.seal(Booth.text("Kenya")), first)
                        .status());

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 412)).isEqualTo(99);
    }

    @Test
    void whatWasAcknowledgedBeforeTheCloseCountsAndNothingElse() {
        var booth = Booth.open(http, context, 300);
        var closing = new CountDownLatch(120);
        var acknowledged = Collections.synchronizedSet(new HashSet<String>());

        var statuses = atOnce(301, number -> () -> {
            if (number == 300) {
                closing.await();
                booth.close();
                return 0;
            }
            var said = booth.cast(booth.credentials.get(number), booth.seal(Booth.text("Chile>Mexico")));
            if (said.status() == 201) {
                acknowledged.add(said.text("tracker"));
            } else {
                assertThat(said.text("rule")).isEqualTo("CLOSED");
            }
            closing.countDown();
            return said.status();
        });

        openAll(booth);
        var inTheBox = new HashSet<String>();
        boxes.sealed(booth.election)
                .forEach(ballot -> inTheBox.add(ballot.tracker().hex()));
        assertThat(inTheBox).isEqualTo(acknowledged).hasSizeBetween(120, 300);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(300 - acknowledged.size());
    }

    @Test
    void theRecordOfBothEditionsVerifiesOffline() {
        var booth = voted(75, 7);
        openAll(booth);

        var everything = verify(
                booth.get("/record/auditors", TestTokens.of("auditor")).body().toString());
        assertThat(everything).allMatch(check -> check.verdict() == Check.Verdict.PASSED, everything.toString());
        var published = verify(booth.get("/record", null).body().toString());
        assertThat(published).noneMatch(check -> check.verdict() == Check.Verdict.FAILED, published.toString());
    }

    @Test
    void whoWithdrewAfterTheFreezeIsStruckInTheRecordToo() {
        var booth = voted(75, 7);
        context.getBean(GivenElections.class).withdraw(booth.election, "Kenya");
        openAll(booth);

        var record = booth.get("/record/auditors", TestTokens.of("auditor")).body();
        assertThat(record.at("/withdrawn/0").asString()).isEqualTo("Kenya");
        assertThat(record.at("/result/elected").toString()).doesNotContain("Kenya");
        var checks = verify(record.toString());
        assertThat(checks).allMatch(check -> check.verdict() == Check.Verdict.PASSED, checks.toString());
    }

    /** One voter could otherwise have kept everybody from verifying: equal ranks cannot be counted by this method. */
    @Test
    void aBallotThatCannotBeCountedSpoilsNobodysRecord() {
        var booth = Booth.open(http, context, 3);
        booth.cast(booth.credentials.get(0), booth.seal(Booth.text("Kenya>Chile>Mexico")));
        booth.cast(booth.credentials.get(1), booth.seal(Booth.text("Chile=Kenya>Mexico")));
        booth.cast(booth.credentials.get(2), booth.seal(Booth.text("Chile>Kenya")));
        openAll(booth);

        var record = booth.get("/record/auditors", TestTokens.of("auditor")).body();
        var checks = verify(record.toString());
        assertThat(checks).allMatch(check -> check.verdict() == Check.Verdict.PASSED, checks.toString());
    }

    @Test
    void whoCheckedTheRecordSignsItWithAKeyOfTheirOwn() {
        var booth = voted(75, 7);
        openAll(booth);
        var observer = Cosigner.of("a secret of the observers, 32 characters");
        var record =
                JsonText.parse("record.json", booth.get("/record", null).body().toString());
        var form = Map.of(
                "name", "Open Observers",
                "key", observer.key(),
                "recordHash", RecordHash.of(record).hex(),
                "signature", observer.sign(record));

        assertThat(cosign(booth, form).text("edition")).isEqualTo("PUBLIC");
        assertThat(cosign(booth, form).status()).as("again").isEqualTo(201);

        var published = booth.get("/record", null).body();
        assertThat(published.at("/cosignatures/0/name").asString()).isEqualTo("Open Observers");
        var verification = RecordVerifier.verify(
                JsonText.parse("record.json", published.toString()), Optional.empty(), Set.of(observer.key()));
        assertThat(verification.verifies()).isTrue();
        var another = new HashMap<>(form);
        another.put("recordHash", "ab".repeat(32));
        assertThat(cosign(booth, another).text("rule")).isEqualTo("RECORD_AS_IT_IS");
        another.putAll(form);
        another.put("key", Cosigner.of("another secret, of 32 characters").key());
        assertThat(cosign(booth, another).text("rule")).isEqualTo("SIGNATURE_HOLDS");
    }

    private static Booth.Said cosign(Booth booth, Map<String, String> form) {
        return booth.post(
                "/record/cosignatures",
                TestTokens.of("witness"),
                JsonMapper.shared().writeValueAsString(form),
                Map.of());
    }

    @Test
    void aSmallElectionPublishesOutcomeAndTotalsOnly() {
        var booth = voted(6, 3);
        openAll(booth);
        var record = booth.get("/record", null).body();

        assertThat(record.path("result").has("rankCounts")).isFalse();
        assertThat(record.path("result").has("pairwise")).isFalse();
        assertThat(record.path("result").has("totals")).isTrue();
        assertThat(record.path("withheld").toString()).contains("fewer than 5 ballots");
        assertThat(verify(record.toString())).noneMatch(check -> check.verdict() == Check.Verdict.FAILED);
    }

    /** S06: whatever byte of the record is changed, the verifier finds it. */
    @Test
    void twoHundredChangedBytesAreFound() {
        var booth = voted(20, 4);
        openAll(booth);
        var record =
                booth.get("/record/auditors", TestTokens.of("auditor")).body().toString();
        int end = record.indexOf("\"signatures\"");
        var random = new Random(SEED);

        for (int round = 0; round < 200; round++) {
            int at = random.nextInt(end);
            var changed = new StringBuilder(record);
            changed.setCharAt(at, (char) (record.charAt(at) == 'x' ? 'y' : 'x'));
            assertThat(isFound(changed.toString()))
                    .as("byte %d of %s", at, record)
                    .isTrue();
        }
    }

    /** S05: ballots removed, added, doubled or exchanged in the closed box keep it from being opened. */
    @Test
    void aBoxThatWasTamperedWithIsNotOpened() {
        var tampering = List.of(
                "delete from sealed_ballot where ctid = (select min(ctid) from sealed_ballot where election = :e)",
                "insert into sealed_ballot select election, sha256('x'), sealed from sealed_ballot where election = :e limit 1",
                "update sealed_ballot set sealed = (select sealed from sealed_ballot where election = :e limit 1)"
                        + " where election = :e",
                "update sealed_ballot set sealed = overlay(sealed placing '\\x00'::bytea from 100) where ctid ="
                        + " (select min(ctid) from sealed_ballot where election = :e)",
                "delete from board_entry where election = :e and position = 0",
                "insert into board_entry select election, 1000, kind, sha256('y'), batch from board_entry"
                        + " where election = :e limit 1");
        for (var statement : tampering) {
            var booth = voted(5, 3);
            booth.close();
            asSuperuser(
                    boxUrl, "set session_replication_role = replica; " + statement.replace(":e", "'" + booth.id + "'"));
            booth.open(booth.trustees.get(0));
            assertThat(booth.open(booth.trustees.get(1)).text("rule"))
                    .as(statement)
                    .isEqualTo("BOX_AND_BOARD_AGREE");
        }
    }

    @Test
    void openedBallotsThatWereChangedDoNotVerify() {
        var booth = voted(8, 3);
        openAll(booth);
        asSuperuser(
                electionsUrl,
                "set session_replication_role = replica; update opened_ballots set list = replace(list, 'Chile', 'Kenia')"
                        + " where election = '" + booth.id + "'; update opened_ballots set list ="
                        + " replace(replace(replace(list, 'Kenya', 'Chile'), 'Kenia', 'Kenya'), 'Mexico', 'Mexico')"
                        + " where election = '" + booth.id + "'");

        assertThat(verify(booth.get("/record/auditors", TestTokens.of("auditor"))
                        .body()
                        .toString()))
                .anyMatch(check -> check.verdict() == Check.Verdict.FAILED);
    }

    @Test
    void theBoxRefusesToRewriteItsBoard() {
        var booth = voted(5, 2);
        openAll(booth);
        var box = context.getBean(org.hemicycle.elections.box.BoxDatabase.class).sql();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> box.sql("delete from board_entry where election = ?")
                                .param(booth.id)
                                .update()))
                .hasMessageContaining("never changed or removed");
    }

    private Booth voted(int voters, int distinct) {
        var booth = Booth.open(http, context, voters);
        var random = new Random(SEED);
        var rankings = IntStream.range(0, distinct)
                .mapToObj(number -> {
                    var names = new ArrayList<>(GivenElections.CANDIDATES);
                    Collections.shuffle(names, random);
                    return Booth.text(String.join(">", names));
                })
                .toList();
        for (int voter = 0; voter < voters; voter++) {
            booth.cast(booth.credentials.get(voter), booth.seal(rankings.get(voter % distinct)));
        }
        return booth;
    }

    private static void openAll(Booth booth) {
        booth.close();
        booth.open(booth.trustees.get(0));
        assertThat(booth.open(booth.trustees.get(1)).text("state")).isEqualTo("OPENED");
    }

    private static List<Check> verify(String record) {
        return RecordVerifier.verify(JsonText.parse("record.json", record), Optional.empty())
                .checks();
    }

    private static boolean isFound(String record) {
        try {
            return verify(record).stream().anyMatch(check -> check.verdict() == Check.Verdict.FAILED);
        } catch (Uncountable malformed) {
            return true;
        }
    }

    private static void asSuperuser(String url, String statements) {
        Database database = SharedServers.asSuperuser(
                url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", ""));
        JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()))
                .sql(statements)
                .update();
    }

    /** All begin at the same moment. */
    private static <T> List<T> atOnce(int many, IntFunction<Callable<T>> work) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(many)) {
            var running = IntStream.range(0, many)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return work.apply(number).call();
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(HardBallotIT::result).toList();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
