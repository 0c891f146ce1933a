package org.hemicycle.acceptance.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A person's program: it repeats a request with its Idempotency-Key until the answer is final. */
public final class Client {

    private static final long PAUSE_NANOS = Duration.ofMillis(200).toNanos();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Patience patience;
    private final RunningService service;
    private final Supplier<@Nullable String> freshToken;
    private final AtomicInteger repeats = new AtomicInteger();
    private volatile @Nullable String token;

    /** Somebody of the demo, at membership. */
    public Client(House house, String person) {
        this(house, house.membership(), person);
    }

    /** Somebody of the demo. */
    public Client(House house, RunningService service, String person) {
        this(house, service, () -> demoToken(house, person));
    }

    public Client(House house, RunningService service, Supplier<@Nullable String> freshToken) {
        this.patience = house.patience();
        this.service = service;
        this.freshToken = freshToken;
    }

    public Reply get(String path) {
        return untilFinal(() -> authorised(path).GET());
    }

    /** With an Idempotency-Key of its own. */
    public Reply post(String path, @Nullable String etag, String body) {
        return post(path, etag, "application/json", body);
    }

    public Reply post(String path, @Nullable String etag, String type, String body) {
        var key = UUID.randomUUID().toString();
        return untilFinal(() -> {
            var request = authorised(path).header("Content-Type", type).header("Idempotency-Key", key);
            return (etag == null ? request : request.header("If-Match", etag)).POST(BodyPublishers.ofString(body));
        });
    }

    /** How often a request had to be made again. */
    public int repeats() {
        return repeats.get();
    }

    private HttpRequest.Builder authorised(String path) {
        return request(service, path).header("Authorization", "Bearer " + token());
    }

    private String token() {
        var known = token;
        if (known != null) {
            return known;
        }
        var fresh = freshToken.get();
        token = fresh;
        return fresh == null ? "none-yet" : fresh;
    }

    /** An access token of somebody of the demo; null: identity is away. */
    public static @Nullable String tokenOf(House house, String person) {
        return demoToken(house, person);
    }

    private static @Nullable String demoToken(House house, String person) {
        var basic = Base64.getEncoder()
                .encodeToString("%1$s:demo-%1$s".formatted(person).getBytes(UTF_8));
        var answer = tryOnce(request(house.identity(), "/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        return answer == null || answer.status() != 200
                ? null
                : answer.json().path("access_token").asString();
    }

    private static HttpRequest.Builder request(RunningService service, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(service.port(), path)))
                .timeout(Duration.ofSeconds(30));
    }

    private Reply untilFinal(Supplier<HttpRequest.Builder> request) {
        var since = System.nanoTime();
        var answer = tryOnce(request.get());
        while (answer == null || !answer.isFinal()) {
            patience.holds(
                    since,
                    "a final answer to %s, not %s".formatted(request.get().build(), answer));
            if (answer != null && answer.status() == 401) {
                token = null;
            }
            repeats.incrementAndGet();
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = tryOnce(request.get());
        }
        return answer;
    }

    /** Null when there was no answer: what became of the request is unknown. */
    private static @Nullable Reply tryOnce(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            var etag = answer.headers().firstValue("ETag").orElse(null);
            return new Reply(answer.statusCode(), etag, answer.body());
        } catch (IOException unknown) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
