package org.hemicycle.elections.voting;

import java.net.URI;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.BallotScheme;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.elections.box.Cast;
import org.hemicycle.elections.box.CastDesk;
import org.hemicycle.embedded.Database;
import org.hemicycle.embedded.EmbeddedPostgresServer;
import org.hemicycle.embedded.PostgresSettings;
import org.hemicycle.platform.test.TestTokens;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Durable ballots per second, over HTTP and at the desk alone, beside transactions of three inserts on the same server by
 * as many clients, and beside requests that are taken apart and answered like a ballot and store nothing. Rounds take turns; the first of each does not count.
 */
final class CastingBench {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = 8;
    private static final double SECONDS = 2;
    private static final double WARM_UP = 12; // seconds of the first round: before, the JVM measures its compiler
    private static final int BALLOTS = 700_000;
    private static final String SECRET = "only-for-benchmarks-and-for-nothing-else";
    private static final String CONFIGURATION = "ab".repeat(32);

    private final ElectionId election = ElectionId.next();
    private final ConcurrentLinkedQueue<String> credentials = new ConcurrentLinkedQueue<>();
    private final ConfigurableApplicationContext service;
    private final Database plain;
    private final URI address;
    private final URI nothing;
    private final int length;

    /** @param settings of the service, as in {@code --elections.box.clerks=1} */
    private CastingBench(EmbeddedPostgresServer server, String... settings) throws Exception {
        plain = server.databases().create("plain", "plain", SECRET);
        service = start(server, settings);
        length = service.getBean(BallotScheme.class).sealedLength();
        var root = "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
        address = URI.create(root + "/ballot-box/%s/ballots".formatted(election));
        nothing = URI.create(root + "/ballot-box/%s/nothing".formatted(election));
        prepare();
        try (var connection = DriverManager.getConnection(plain.url(), plain.username(), plain.password());
                var statement = connection.createStatement()) {
            for (int table = 1; table <= 3; table++) {
                statement.execute("create table t%d (id uuid primary key, filler bytea not null)".formatted(table));
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("bench-").toRealPath();
        try (var server = EmbeddedPostgresServer.start(PostgresSettings.keptBelow(folder, 0))) {
            var bench = new CastingBench(server, arguments);
            try (bench.service) {
                bench.run();
            }
        }
        System.exit(0);
    }

    private void run() {
        var inserts = new ArrayList<Double>();
        var overHttp = new ArrayList<Double>();
        var ceiling = new ArrayList<Double>();
        var atTheDesk = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            double seconds = round == 0 ? WARM_UP : SECONDS;
            inserts.add(perSecond(this::threeInserts, seconds));
            overHttp.add(perSecond(() -> posting(address), seconds));
            ceiling.add(perSecond(() -> posting(nothing), seconds));
            atTheDesk.add(perSecond(() -> this::castAtTheDesk, seconds));
        }
        print("transactions of three inserts", inserts, List.of());
        print("ballots over HTTP", overHttp, inserts);
        print("ballots at the desk, without HTTP", atTheDesk, inserts);
        print("the same over HTTP, storing nothing", ceiling, inserts);
    }

    /** Medians; what else the machine does hits neighbours in time alike, so each round is compared with its own inserts. */
    private static void print(String what, List<Double> rounds, List<Double> base) {
        var counted = rounds.subList(1, rounds.size());
        var ratios = IntStream.range(1, base.size())
                .mapToObj(round -> rounds.get(round) / base.get(round))
                .toList();
        System.out.printf(
                "%-36s %7.0f per second (rounds %s)%s%n",
                what,
                median(counted),
                counted.stream().map(Math::round).toList(),
                ratios.isEmpty() ? "" : ", ratio %.2f".formatted(median(ratios)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** One worker of one client, which does one thing when called. */
    private interface Client {

        Callable<Void> connect() throws Exception;
    }

    private static double perSecond(Client client, double seconds) {
        var done = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        var working = new ArrayList<Future<Void>>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int number = 0; number < CLIENTS; number++) {
                working.add(threads.submit(() -> {
                    var work = client.connect();
                    while (System.nanoTime() < end) {
                        work.call();
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        working.forEach(CastingBench::require);
        return done.get() / took;
    }

    private static void require(Future<Void> worker) {
        try {
            worker.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Callable<Void> threeInserts() throws Exception {
        var connection = DriverManager.getConnection(plain.url(), plain.username(), plain.password());
        connection.setAutoCommit(false);
        var statements = new ArrayList<java.sql.PreparedStatement>();
        for (int table = 1; table <= 3; table++) {
            statements.add(connection.prepareStatement("insert into t%d values (?, ?)".formatted(table)));
        }
        var filler = new byte[84]; // as in pgbench's tables
        return () -> {
            for (var statement : statements) {
                statement.setObject(1, UUID.randomUUID());
                statement.setBytes(2, filler);
                statement.executeUpdate();
            }
            connection.commit();
            return null;
        };
    }

    private Callable<Void> posting(URI to) throws Exception {
        var connection = new KeptConnection(to);
        return () -> {
            var credential = to.equals(nothing) ? Booth.newCredential() : next();
            int status = connection.post("{\"credential\":\"%s\",\"ciphertext\":\"%s\",\"configurationHash\":\"%s\"}"
                    .formatted(credential, Base64.getEncoder().encodeToString(sealed()), CONFIGURATION));
            if (status != 201) {
                throw new IllegalStateException("Answered with " + status);
            }
            return null;
        };
    }

    private Void castAtTheDesk() {
        service.getBean(CastDesk.class)
                .cast(Cast.of(election, Booth.hash(next()), sealed(), CONFIGURATION, Optional.empty()));
        return null;
    }

    private String next() {
        var credential = credentials.poll();
        if (credential == null) {
            throw new IllegalStateException("All have voted: more ballots are needed");
        }
        return credential;
    }

    /** The box cannot tell noise from a sealed ballot. */
    private byte[] sealed() {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private void prepare() {
        var box = service.getBean(BallotBox.class);
        var now = Instant.now();
        box.prepare(election, now.minusSeconds(60), now.plusSeconds(36000), CONFIGURATION, BALLOTS, length);
        var hashes = new ArrayList<byte[]>();
        for (int ballot = 0; ballot < BALLOTS; ballot++) {
            var credential = Booth.newCredential();
            credentials.add(credential);
            hashes.add(Booth.hash(credential));
        }
        box.credentials(election, hashes, List.of());
    }

    private static ConfigurableApplicationContext start(EmbeddedPostgresServer server, String... settings) {
        var elections = server.databases().create("elections", "elections", SECRET);
        var box = server.databases().create("ballot_box", "ballot_box", SECRET);
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + elections.url(),
                "--spring.datasource.username=" + elections.username(),
                "--spring.datasource.password=" + elections.password(),
                "--elections.box.datasource.url=" + box.url(),
                "--elections.box.datasource.username=" + box.username(),
                "--elections.box.datasource.password=" + box.password(),
                "--elections.board.every=1h",
                "--platform.idempotency.secret=" + SECRET,
                "--platform.checkpoint.secret=" + SECRET,
                "--platform.relay.enabled=false",
                "--platform.inbox.enabled=false",
                "--platform.process.jobs=false",
                "--spring.cloud.function.definition=",
                "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                "--bench=true",
                "--test.public-key=" + TestTokens.publicKey()));
        all.addAll(List.of(settings));
        return ServiceToKill.start(all.toArray(String[]::new));
    }
}
