package org.hemicycle.elections.voting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.ballot.FrozenElection;
import org.hemicycle.elections.board.BoardKey;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.ballot.Sealing;
import org.hemicycle.platform.test.ballot.TrusteeClient;
import org.hemicycle.tally.record.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One election from its key to its opened ballots, over HTTP where the service is met over HTTP. */
final class Booth {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = new JsonMapper();

    final UUID id = UUID.randomUUID();
    final ElectionId election = new ElectionId(id);
    final List<String> credentials = new ArrayList<>();
    final List<TrusteeClient> trustees =
            List.of(TrusteeClient.create(), TrusteeClient.create(), TrusteeClient.create());
    final FrozenElection frozen;
    final String configurationHash;
    private final MockMvcTester http;
    private final ApplicationContext context;
    private final TransactionTemplate transaction;
    private final byte[] key;

    /** Open, with this many voters, their credentials known to the box, and a key that two of three trustees open. */
    Booth(MockMvcTester http, ApplicationContext context, int voters, Instant opens, Instant closes) {
        this.http = http;
        this.context = context;
        this.transaction = context.getBean(TransactionTemplate.class);
        var signer = context.getBean(BoardKey.class);
        frozen = context.getBean(GivenElections.class).add(election, voters, signer.name(), signer.publicKey());
        configurationHash = GivenElections.hash(frozen);
        key = Base64.getDecoder().decode(makeKey().path("publicKey").asString());
        inTransaction(ballots -> ballots.prepare(election, opens, closes, configurationHash, voters));
        IntStream.range(0, voters).forEach(voter -> credentials.add(newCredential()));
        context.getBean(BallotBox.class)
                .credentials(election, credentials.stream().map(Booth::hash).toList(), List.of());
    }

    static Booth open(MockMvcTester http, ApplicationContext context, int voters) {
        var now = Instant.now();
        return new Booth(http, context, voters, now.minusSeconds(60), now.plusSeconds(3600));
    }

    /** An answer: its status and what was said. */
    record Said(int status, JsonNode body, String headers) {

        String text(String field) {
            return body.path(field).asString();
        }
    }

    byte[] seal(String text) {
        return Sealing.ballot(text, key, id, configurationHash);
    }

    /** {@code A>B=C} as the text of a ballot. */
    static String text(String ranking) {
        return ranking.isEmpty()
                ? "[]"
                : List.of(ranking.split(">")).stream()
                        .map(group ->
                                List.of(group.split("=")).stream().collect(Collectors.joining("\",\"", "[\"", "\"]")))
                        .collect(Collectors.joining(",", "[", "]"));
    }

    Said cast(String credential, byte[] sealed) {
        return cast(credential, sealed, configurationHash, null);
    }

    Said recast(String credential, byte[] sealed, String previous) {
        return cast(credential, sealed, configurationHash, previous);
    }

    Said cast(String credential, byte[] sealed, String configuration, @Nullable String previous) {
        var body = JSON.writeValueAsString(Map.of(
                "credential",
                credential,
                "ciphertext",
                Base64.getEncoder().encodeToString(sealed),
                "configurationHash",
                configuration));
        return post("/ballots", null, body, previous == null ? Map.of() : Map.of("If-Match", "\"" + previous + "\""));
    }

    void extend(Instant closes) {
        inTransaction(ballots -> ballots.extend(election, closes));
    }

    void close() {
        inTransaction(ballots -> ballots.close(election));
    }

    Said open(TrusteeClient trustee) {
        var opening = get("/opening", trustee.token());
        var share = get("/key/share", trustee.token());
        var sealed =
                trustee.resealed(id, share.body().path("number").asInt(), share.text("sealed"), opening.text("key"));
        return submit(trustee, opening.text("session"), sealed);
    }

    Said submit(TrusteeClient trustee, String session, String sealed) {
        return post(
                "/opening/shares",
                trustee.token(),
                JSON.writeValueAsString(Map.of("session", session, "sealed", sealed)),
                Map.of());
    }

    Said get(String path, @Nullable String token) {
        var request = http.get().uri("/ballot-box/" + id + path);
        var answer = token == null
                ? request.exchange()
                : request.header("Authorization", token).exchange();
        return said(answer.getResponse());
    }

    Said post(String path, @Nullable String token, String body, Map<String, String> headers) {
        var request = http.post()
                .uri("/ballot-box/" + id + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        headers.forEach(request::header);
        var answer = token == null
                ? request.exchange()
                : request.header("Authorization", token).exchange();
        return said(answer.getResponse());
    }

    private static Said said(org.springframework.mock.web.MockHttpServletResponse response) {
        try {
            var text = response.getContentAsString(UTF_8);
            return new Said(
                    response.getStatus(),
                    text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text),
                    String.valueOf(response.getHeader("ETag")));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode makeKey() {
        var form = Map.of(
                "threshold",
                2,
                "trustees",
                trustees.stream()
                        .map(trustee -> Map.of("person", trustee.person(), "publicKey", trustee.publicKey()))
                        .toList());
        var said = post("/key", TestTokens.of("secretariat"), JSON.writeValueAsString(form), Map.of());
        assertThat(said.status()).as(said.body().toString()).isEqualTo(201);
        return said.body();
    }

    void inTransaction(java.util.function.Consumer<Ballots> work) {
        var ballots = context.getBean(Ballots.class);
        transaction.executeWithoutResult(status -> work.accept(ballots));
    }

    static String newCredential() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String credential) {
        return Sha256.of(credential.getBytes(UTF_8));
    }
}
