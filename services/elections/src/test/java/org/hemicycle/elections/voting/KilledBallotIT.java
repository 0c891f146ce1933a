package org.hemicycle.elections.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemicycle.embedded.Database;
import org.hemicycle.platform.test.SharedServers;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.ballot.Sealing;
import org.hemicycle.platform.test.ballot.TrusteeClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** As by kill -9, at named places of casting, closing and opening: no ballot is lost, none counts twice. */
@Tag("long")
class KilledBallotIT {

    private static final int VOTERS = 8;
    private static final String CONFIGURATION = "ab".repeat(32);

    private static Database elections;
    private static Database boxes;

    private final UUID election = UUID.randomUUID();
    private final List<TrusteeClient> trustees =
            List.of(TrusteeClient.create(), TrusteeClient.create(), TrusteeClient.create());
    private final List<String> credentials =
            IntStream.range(0, VOTERS).mapToObj(voter -> Booth.newCredential()).toList();
    private final String path = "/ballot-box/" + election;

    @BeforeAll
    static void thereAreTwoDatabases() {
        elections = SharedServers.newDatabase();
        boxes = SharedServers.newDatabase();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "box.before-cast:4",
                "box.after-cast:4",
                "box.after-cast:9",
                "board.published:1",
                "box.closing:1",
                "box.closed:1",
                "opening.share:1",
                "opening.share:2",
                "opening.before-commit:1",
                "opening.after-commit:1"
            })
    void everyAcknowledgedBallotCountsOnce(String place) {
        try (var service = new KilledService(elections, boxes, place)) {
            var key = makeKey(service);
            prepare(service);
            var counting = vote(service, key);
            close(service);
            open(service);

            assertThat(service.deaths()).isEqualTo(1);
            assertThat(column(boxes, "select encode(tracker, 'hex') from sealed_ballot where election = ?"))
                    .containsExactlyInAnyOrderElementsOf(counting);
            assertThat(column(elections, "select list from opened_ballots where election = ?"))
                    .containsExactly("[" + "[[\"Kenya\"],[\"Chile\"]],".repeat(VOTERS - 1) + "[[\"Mexico\"]]]");
        }
    }

    private byte[] makeKey(KilledService service) {
        var form = Map.of(
                "threshold",
                2,
                "trustees",
                trustees.stream()
                        .map(trustee -> Map.of("person", trustee.person(), "publicKey", trustee.publicKey()))
                        .toList());
        var made = service.post(path + "/key", TestTokens.of("secretariat"), form, null);
        return Base64.getDecoder().decode(made.body().path("publicKey").asString());
    }

    /** What an election writes in its own transaction; the service carries it out. */
    private void prepare(KilledService service) {
        sql(elections).sql("""
                        insert into ballot_order (election, opens_at, closes_at, configuration_hash, roll_size)
                        values (?, now() - interval '1 minute', now() + interval '1 hour', ?, ?)""").params(election, CONFIGURATION, VOTERS).update();
        until(() -> service.get(path, null).status() == 200);
        credentials.forEach(credential -> sql(boxes)
                .sql("insert into credential (election, hash) values (?, ?)")
                .params(election, Booth.hash(credential))
                .update());
    }

    /** @return the trackers of what was acknowledged last by each voter */
    private HashSet<String> vote(KilledService service, byte[] key) {
        var counting = new ArrayList<String>();
        for (var credential : credentials) {
            counting.add(cast(service, credential, key, "[[\"Kenya\"],[\"Chile\"]]", null));
        }
        counting.set(0, cast(service, credentials.getFirst(), key, "[[\"Mexico\"]]", counting.getFirst()));
        return new HashSet<>(counting);
    }

    private String cast(KilledService service, String credential, byte[] key, String text, @Nullable String previous) {
        var sealed = Sealing.ballot(text, key, election, CONFIGURATION);
        var form = Map.of(
                "credential",
                credential,
                "ciphertext",
                Base64.getEncoder().encodeToString(sealed),
                "configurationHash",
                CONFIGURATION);
        var said = service.post(path + "/ballots", null, form, previous == null ? null : "\"" + previous + "\"");
        assertThat(said.status()).as(said.body().toString()).isIn(200, 201);
        return said.body().path("tracker").asString();
    }

    private void close(KilledService service) {
        sql(elections)
                .sql("update ballot_order set close_asked = true, version = version + 1 where election = ?")
                .param(election)
                .update();
        until(() -> service.get(path, null).body().path("closed").asBoolean());
    }

    /** Whoever finds the opening begun anew hands the share in again. */
    private void open(KilledService service) {
        var turns = new ArrayList<>(trustees);
        until(() -> {
            var trustee = turns.removeFirst();
            turns.add(trustee);
            return submit(service, trustee).equals("OPENED");
        });
    }

    private String submit(KilledService service, TrusteeClient trustee) {
        var opening = service.get(path + "/opening", trustee.token()).body();
        if (opening.path("state").asString().equals("OPENED")) {
            return "OPENED";
        }
        var share = service.get(path + "/key/share", trustee.token()).body();
        var sealed = trustee.resealed(
                election,
                share.path("number").asInt(),
                share.path("sealed").asString(),
                opening.path("key").asString());
        return service.post(
                        path + "/opening/shares",
                        trustee.token(),
                        Map.of("session", opening.path("session").asString(), "sealed", sealed),
                        null)
                .body()
                .path("state")
                .asString();
    }

    private List<String> column(Database database, String query) {
        return sql(database).sql(query).param(election).query(String.class).list();
    }

    private static JdbcClient sql(Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    private static void until(java.util.function.BooleanSupplier holds) {
        for (int attempt = 0; attempt < 300; attempt++) {
            if (holds.getAsBoolean()) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("It does not come");
    }
}
