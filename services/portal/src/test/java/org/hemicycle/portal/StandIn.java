package org.hemicycle.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A service as the portal sees it: answers as told, and remembers what it was asked. */
public final class StandIn implements AutoCloseable {

    /** What came: method, path with query, headers of interest, body. */
    public record Asked(String method, String path, String authorization, String ifMatch, String body) {}

    public record Reply(int status, String type, String body) {

        public static Reply json(String body) {
            return new Reply(200, "application/json", body);
        }

        public static Reply problem(int status, String body) {
            return new Reply(status, "application/problem+json", body);
        }
    }

    private final HttpServer server;
    private final Map<String, Function<Asked, Reply>> answers = new ConcurrentHashMap<>();
    private volatile Function<Asked, Reply> otherwise = StandIn::nothing;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @param call method and path without query, as in {@code GET /participants} */
    public void on(String call, Function<Asked, Reply> answer) {
        answers.put(call, answer);
    }

    public void on(String call, String json) {
        on(call, request -> Reply.json(json));
    }

    /** What is answered to all that {@link #on} does not name; until {@link #forgetAll}, 404. */
    public void otherwise(Function<Asked, Reply> answer) {
        otherwise = answer;
    }

    private static Reply nothing(Asked asked) {
        return Reply.problem(404, "{\"status\":404}");
    }

    public void forgetAll() {
        otherwise = StandIn::nothing;
        answers.clear();
        asked.clear();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<Asked> asked(String call) {
        return asked.stream()
                .filter(each -> (each.method() + " " + each.path().replaceAll("\\?.*", "")).equals(call))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    String.valueOf(headers.getFirst("Authorization")),
                    String.valueOf(headers.getFirst("If-Match")),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            asked.add(request);
            var call = request.method() + " " + exchange.getRequestURI().getPath();
            var reply = answers.getOrDefault(call, otherwise).apply(request);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            var body = reply.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
