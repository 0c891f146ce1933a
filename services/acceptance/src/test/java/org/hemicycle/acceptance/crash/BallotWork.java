package org.hemicycle.acceptance.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Tables;
import org.hemicycle.acceptance.house.Waiting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Voters, each with a credential: casts a ballot, every third one another in its place. Remembers what was acknowledged.
 * The box cannot tell noise from a sealed ballot.
 */
final class BallotWork {

    private static final int CREDENTIALS = 6_000;
    private static final int RECAST_EVERY = 3;
    private static final String CONFIGURATION = "ab".repeat(32);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID election = UUID.randomUUID();
    private final List<String> credentials = new ArrayList<>();
    private final Map<String, String> counting = new ConcurrentHashMap<>();
    private final Map<String, String> replaced = new ConcurrentHashMap<>();
    private final Client voters;
    private final int sealedLength;

    private BallotWork(House house) {
        voters = new Client(house, house.elections(), () -> "nobody");
        new Tables(house.elections().database()).run("""
                        insert into ballot_order (election, opens_at, closes_at, configuration_hash, roll_size)
                        values ('%s', now() - interval '1 minute', now() + interval '3 hours', '%s', %d)""".formatted(election, CONFIGURATION, CREDENTIALS));
        Waiting.until("the box is open", 60, () -> voters.get(path()).status() == 200);
        sealedLength = voters.get(path()).json().path("sealedLength").asInt();
        var hashes = new ArrayList<String>();
        for (int number = 0; number < CREDENTIALS; number++) {
            credentials.add(Base64.getUrlEncoder().withoutPadding().encodeToString(random(32)));
            hashes.add("('%s', decode('%s', 'hex'))"
                    .formatted(election, sha256(credentials.get(number).getBytes(UTF_8))));
        }
        new Tables(house.ballotBox())
                .run("insert into credential (election, hash) values " + String.join(", ", hashes));
    }

    static BallotWork inAnOpenBox(House house) {
        return new BallotWork(house);
    }

    UUID election() {
        return election;
    }

    /** Trackers that must be in the box. */
    List<String> counting() {
        return List.copyOf(counting.values());
    }

    /** Trackers that were acknowledged, and gave way to others. */
    List<String> replaced() {
        return List.copyOf(replaced.values());
    }

    int repeats() {
        return voters.repeats();
    }

    void run(int number) {
        var credential = credentials.get(number);
        var first = cast(credential, null);
        counting.put(credential, first);
        if (number % RECAST_EVERY == 0) {
            counting.put(credential, cast(credential, first));
            replaced.put(credential, first);
        }
    }

    private String cast(String credential, @Nullable String previous) {
        var sealed = random(sealedLength);
        var form = Map.of(
                "credential",
                credential,
                "ciphertext",
                Base64.getEncoder().encodeToString(sealed),
                "configurationHash",
                CONFIGURATION);
        var answer = voters.post(
                path() + "/ballots",
                previous == null ? null : "\"" + previous + "\"",
                JsonMapper.shared().writeValueAsString(form));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        assertThat(answer.json().path("tracker").asString()).isEqualTo(sha256(sealed));
        return sha256(sealed);
    }

    private String path() {
        return "/ballot-box/" + election;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
